"""How likely a key result reaches its success line. Must not judge status, nor read files.

`forecast_key_result` is the door; the method follows from how the values come about.
"""
