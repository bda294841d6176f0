"""How far people's confidence came true, over all closed key results. Must never rank people.

`calibration_of` is the door; `rated_key_results` finds what it is made of.
"""
