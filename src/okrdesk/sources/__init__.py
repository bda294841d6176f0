"""KPI sources, one file per kind: fetch(config, secret, window) -> points. Must not write."""
