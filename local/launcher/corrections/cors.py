"""CORS of HTTP APIs."""

from ministack.services import apigateway


def _lower_first_letters(configuration):
    return {key[:1].lower() + key[1:]: value for key, value in (configuration or {}).items()}


def _read_cloudformation_keys():
    """AWS: CORS declared in CloudFormation is answered. CloudFormation spells `AllowOrigins`, where
    the API's own calls spell `allowOrigins`, and the emulator reads the latter only."""
    for name in ("_cors_response_headers", "_cors_preflight_response"):
        stock = getattr(apigateway, name)

        def answer(configuration, origin, stock=stock):
            return stock(_lower_first_letters(configuration), origin)

        setattr(apigateway, name, answer)


def apply():
    _read_cloudformation_keys()
