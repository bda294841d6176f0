"""What macOS reads of the program: its documents, its links, its type. Must not import Qt."""

from __future__ import annotations

from facts import MIME, NAME, SUMMARY, VERSION

IDENTIFIER = "app.okrdesk.OKRDesk"
WORKSPACE = "app.okrdesk.workspace"

INFO: dict[str, object] = {
    "CFBundleIdentifier": IDENTIFIER,
    "CFBundleName": NAME,
    "CFBundleDisplayName": NAME,
    "CFBundleShortVersionString": VERSION,
    "CFBundleVersion": VERSION,
    "CFBundleGetInfoString": f"{NAME} {VERSION}: {SUMMARY}",
    "LSApplicationCategoryType": "public.app-category.business",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSRequiresAquaSystemAppearance": False,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "OKRDesk workspace",
            "CFBundleTypeRole": "Editor",
            "CFBundleTypeIconFile": "okrdesk-file.icns",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [WORKSPACE],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": WORKSPACE,
            "UTTypeDescription": "OKRDesk workspace",
            "UTTypeConformsTo": ["public.data", "public.database", "public.content"],
            "UTTypeIconFile": "okrdesk-file.icns",
            "UTTypeTagSpecification": {
                "public.filename-extension": ["okr"],
                "public.mime-type": [MIME],
            },
        }
    ],
    "CFBundleURLTypes": [
        {"CFBundleURLName": f"{NAME} link", "CFBundleURLSchemes": ["okrdesk"]},
    ],
}
