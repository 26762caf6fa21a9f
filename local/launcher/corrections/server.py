"""The HTTP server in front of the emulator."""

import hypercorn.asyncio
import uvicorn

_GRACE_SECONDS = 3


def _listen_with_uvicorn():
    """Hypercorn parses HTTP in Python, which took four tenths of the emulator's time; uvicorn does
    it with httptools, where that is installed."""
    async def serve(app, config):
        host, port = config.bind[0].rsplit(":", 1)
        await uvicorn.Server(uvicorn.Config(
            app, host=host, port=int(port), lifespan="on", ws="none",
            timeout_keep_alive=config.keep_alive_timeout, timeout_graceful_shutdown=_GRACE_SECONDS,
            proxy_headers=False, server_header=False, date_header=False,
            access_log=False, log_config=None)).serve()

    hypercorn.asyncio.serve = serve


def apply():
    _listen_with_uvicorn()
