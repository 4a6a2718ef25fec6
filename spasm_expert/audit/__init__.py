"""The knowledge checks itself: faults of the rules and terms, and the laws of level and safety.

Beside `expert` and above the knowledge: it reads the rules as data and runs the expert, and changes neither.
"""
