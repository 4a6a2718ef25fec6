"""Random tests try the same cases in every run, so that a failure is the change's; `make fuzz` tries others."""

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.register_profile("wandering", derandomize=False)
settings.load_profile(os.environ.get("SPASM_EXPERT_PROFILE", "steady"))
