"""Random tests try the same cases in every run, so a failure is a change; `make fuzz` tries more."""

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.register_profile("wandering", derandomize=False)
settings.load_profile(os.environ.get("SPASM_EXPERT_PROFILE", "steady"))
