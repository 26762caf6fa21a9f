"""The expressions of DynamoDB's requests."""

from functools import lru_cache

from ministack.services import dynamodb

_MANY = 4096


def _once(check):
    known = lru_cache(_MANY)(check)
    return lambda tokens, *rest: known(tuple(tokens), *rest)


def _read_once():
    """The emulator reads a condition anew for each item that it holds it against: nothing that AWS
    does otherwise, but a quarter of the emulator's time."""
    tokenize = dynamodb._tokenize
    dynamodb._tokenize = lru_cache(_MANY)(lambda text: tuple(tokenize(text)))
    dynamodb._condition_syntax_error = lru_cache(_MANY)(dynamodb._condition_syntax_error)
    for name in ("_check_redundant_parens", "_check_reserved_keyword_usage"):
        setattr(dynamodb, name, _once(getattr(dynamodb, name)))


def apply():
    _read_once()
