"""How parent and worker write messages into a pipe: the length, then the bytes."""

from __future__ import annotations

from typing import IO

_LENGTH = 8


def send(stream: IO[bytes], message: bytes) -> None:
    """Write one message.

    Args:
        stream: A pipe.
        message: Any bytes.

    Raises:
        OSError: Nobody reads any more.
    """
    stream.write(len(message).to_bytes(_LENGTH, "big"))
    stream.write(message)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes:
    """Read one message.

    Args:
        stream: A pipe.

    Raises:
        EOFError: The other side has ended, perhaps within a message.
    """
    return _exactly(stream, int.from_bytes(_exactly(stream, _LENGTH), "big"))


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data
