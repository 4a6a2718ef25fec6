"""The program of a worker process: reads its task once, then does it for each message until there is none."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from typing import IO, Any

from spasm_expert.cohort.errors import WorkerLostError
from spasm_expert.cohort.frames import receive, send
from spasm_expert.errors import SpasmExpertError


def main() -> None:
    """Answer until the parent closes its end; what anybody prints meanwhile goes to standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        serve(sys.stdin.buffer, answers)
    except (EOFError, BrokenPipeError):
        # The parent has finished or was killed: nobody waits for an answer, nor for a farewell.
        os._exit(0)


def serve(questions: IO[bytes], answers: IO[bytes]) -> None:
    """Answer messages, the first of which is the task.

    Args:
        questions: Where they come from.
        answers: Where the answers go, each a pair: whether it went well, and the answer or the error.

    Raises:
        EOFError: There are no more messages.
    """
    task = pickle.loads(receive(questions))
    send(answers, _begun(task))
    while True:
        item = pickle.loads(receive(questions))
        send(answers, _done(task, item))


def _begun(task: Any) -> bytes:
    try:
        return pickle.dumps((True, task.version()), pickle.HIGHEST_PROTOCOL)
    except SpasmExpertError as error:
        return pickle.dumps((False, error), pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        # No case has been read yet, so the words of the error are those of a program.
        told = WorkerLostError(f"A worker process cannot begin: {type(error).__name__}: {error}")
        return pickle.dumps((False, told), pickle.HIGHEST_PROTOCOL)


def _done(task: Any, item: object) -> bytes:
    try:
        return pickle.dumps((True, task(item)), pickle.HIGHEST_PROTOCOL)
    except SpasmExpertError as error:
        return pickle.dumps((False, error), pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        told = WorkerLostError(f"A worker process has failed: {type(error).__name__}.")
        return pickle.dumps((False, told), pickle.HIGHEST_PROTOCOL)
