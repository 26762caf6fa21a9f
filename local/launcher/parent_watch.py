"""Ends the emulator with the process that started it, even when that one is killed outright."""

import os
import subprocess
import sys
import threading

_REAPER = """
import os, shutil, signal, sys, time
group, folder = int(sys.argv[1]), sys.argv[2]
try:
    os.killpg(group, signal.SIGKILL)
except ProcessLookupError:
    pass
for _ in range(50):
    shutil.rmtree(folder, ignore_errors=True)
    if not os.path.exists(folder):
        break
    time.sleep(0.1)
"""


def end_with_parent():
    """Our standard input is a pipe that the parent never writes to: its end is the parent's end.

    What remains then is the process group (this process and its Lambda workers) and the private
    folder. A process of its own removes both, because this one cannot outlive its group.
    """
    folder = os.environ.get("HELI_PRIVATE_FOLDER")
    if folder is None:
        return

    def wait():
        os.read(0, 1)
        subprocess.Popen([sys.executable, "-I", "-c", _REAPER, str(os.getpgrp()), folder],
                         start_new_session=True, stdin=subprocess.DEVNULL,
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    threading.Thread(target=wait, daemon=True).start()
