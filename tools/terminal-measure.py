#!/usr/bin/env python3
"""Measures the built terminal on a pseudo terminal against a suite that only has a queue (tests/Customs.Officer.Load).

Prints, as a table: time to the first paint, time from a key to its last painted byte, bytes to the terminal and share of a core while batches of
changes come in. Usage: tools/terminal-measure.py [ROWS] [BATCHES_A_SECOND] [ROWS_A_BATCH] [SECONDS]; both programs have to be built in Release.
"""
import fcntl, os, pty, re, select, signal, statistics, struct, subprocess, sys, tempfile, termios, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TERMINAL = os.path.join(ROOT, "clients/Customs.Officer.Terminal/bin/Release/net10.0/Customs.Officer.Terminal")
SERVER = os.path.join(ROOT, "tests/Customs.Officer.Load/bin/Release/net10.0/Customs.Officer.Load")
# Only changed cells are sent, so a text is whole only where there was none before: the line about the selected row.
LOADED = b"Exporter"
ESCAPES = re.compile(rb"\x1b(\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|.)")
TICKS = os.sysconf("SC_CLK_TCK")
ANSWERS = {b"\x1b[6n": b"\x1b[1;1R", b"\x1b[c": b"\x1b[?62;c", b"\x1b[?u": b"\x1b[?0u", b"\x1b]10;?": b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\", b"\x1b]11;?": b"\x1b]11;rgb:0000/0000/0000\x1b\\"}


class Pty:
    """The terminal program on a pseudo terminal that answers the questions a real one answers."""

    def __init__(self, columns, rows, arguments, state):
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            environment = dict(os.environ, TERM="xterm-256color", LANG="C.UTF-8", XDG_STATE_HOME=state)
            environment.pop("NO_COLOR", None)
            os.execve(TERMINAL, [TERMINAL, *arguments], environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.bytes = 0
        self.seen = b""

    def read(self, seconds, quiet=None):
        """Reads for so long, or until nothing was painted for so long; returns the time of the last painted sign. Moves of the cursor are not paint."""
        end, last = time.perf_counter() + seconds, None
        while (now := time.perf_counter()) < end:
            wait = end - now if quiet is None or last is None else min(end - now, quiet)
            if not select.select([self.fd], [], [], wait)[0]:
                if last is not None and quiet is not None:
                    break
                continue
            data = os.read(self.fd, 65536)
            if ESCAPES.sub(b"", data).strip(b"\0\r\n"):
                last = time.perf_counter()
            elif last is not None and quiet is not None and time.perf_counter() - last > quiet:
                break
            self.bytes += len(data)
            self.seen = (self.seen + data)[-200000:]
            for question, answer in ANSWERS.items():
                if question in data:
                    os.write(self.fd, answer)
        return last

    def until(self, text, seconds):
        end = time.perf_counter() + seconds
        while text not in self.seen and time.perf_counter() < end:
            self.read(0.02, 0.005)
        if text not in self.seen:
            raise SystemExit(f"the screen never showed {text!r}")
        return time.perf_counter()

    def key(self, keys):
        """Milliseconds from a key to the last sign that it painted."""
        sent = time.perf_counter()
        os.write(self.fd, keys)
        painted = self.read(1.0, 0.045)
        return None if painted is None else (painted - sent) * 1000

    def cpu(self):
        fields = open(f"/proc/{self.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self):
        return int(next(line for line in open(f"/proc/{self.pid}/status") if line.startswith("VmRSS")).split()[1]) // 1024

    def close(self):
        os.kill(self.pid, signal.SIGTERM)
        end = time.perf_counter() + 10
        while time.perf_counter() < end:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                return os.waitstatus_to_exitcode(status)
            try:
                self.read(0.05)
            except OSError:
                time.sleep(0.05)
        os.kill(self.pid, signal.SIGKILL)
        raise SystemExit("the terminal did not end after SIGTERM")


def serve(rows, batches, size, folder):
    server = subprocess.Popen([SERVER, str(rows), str(batches), str(size), folder], stdout=subprocess.PIPE, text=True)
    address = server.stdout.readline().split()[1]
    return server, ["--server", address, "--token", os.path.join(folder, "local-officer.token"), "--lock", "0"]


def percentile(values, share):
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main():
    rows, batches, size, seconds = [int(given) for given in (sys.argv[1:] + ["100000", "20", "50", "30"][len(sys.argv) - 1:])]
    with tempfile.TemporaryDirectory() as work:
        print(f"| what | {rows} rows, 80x24 | {rows} rows, 140x40 |\n| --- | --- | --- |")
        table = {}
        for columns, lines in ((80, 24), (140, 40)):
            server, arguments = serve(rows, 0, size, work)
            screen = Pty(columns, lines, arguments, work)
            paint = (screen.until(b"QUEUE", 10) - screen.started) * 1000
            worked = screen.cpu() * 1000
            loaded = screen.until(LOADED, 90) - screen.started
            screen.read(2.0)
            waits = [took for _ in range(40) for keys in (b"\x1b[B", b"\x1b[B", b"\x1b[6~", b"\x1b[A") if (took := screen.key(keys)) is not None]
            typed = [took for keys in (b"/", b"\x15", b"l", b"a", b"n", b"e", b":", b"r", b"e", b"d", b"\r") if (took := screen.key(keys)) is not None]
            memory = screen.memory()
            screen.close()
            server.terminate(); server.wait()
            server, arguments = serve(rows, batches, size, work)
            screen = Pty(columns, lines, arguments, work)
            screen.until(LOADED, 90)
            screen.read(4.0)
            before, used, begun = screen.bytes, screen.cpu(), time.perf_counter()
            screen.read(float(seconds))
            took = time.perf_counter() - begun
            still = ((screen.bytes - before) / took / 1024, (screen.cpu() - used) / took * 100)
            screen.key(b"\x1b[B")
            before, used, begun = screen.bytes, screen.cpu(), time.perf_counter()
            busy = []
            while time.perf_counter() - begun < seconds:
                if (one := screen.key(b"\x1b[B")) is not None:
                    busy.append(one)
                screen.read(0.7)
            took = time.perf_counter() - begun
            moved = ((screen.bytes - before) / took / 1024, (screen.cpu() - used) / took * 100)
            code = screen.close()
            server.terminate(); server.wait()
            for name, value in (
                ("first paint, and processor time until then", f"{paint:.0f} ms, {worked:.0f} ms"), ("all rows on the screen", f"{loaded:.1f} s"),
                ("key to paint, median / p95", f"{statistics.median(waits):.0f} / {percentile(waits, 0.95):.0f} ms ({len(waits)} keys)"),
                ("a sign of a filter over all rows, median / worst", f"{statistics.median(typed):.0f} / {max(typed):.0f} ms"), ("memory", f"{memory} MB"),
                (f"{batches} batches of {size} a second, nobody at the keys: to the terminal / of a core", f"{still[0]:.1f} KB/s / {still[1]:.0f} %"),
                (f"the same with a key each second: to the terminal / of a core", f"{moved[0]:.1f} KB/s / {moved[1]:.0f} %"), ("exit code after SIGTERM", str(code))):
                table.setdefault(name, []).append(value)
        for name, values in table.items():
            print("| " + " | ".join([name, *values]) + " |")


if __name__ == "__main__":
    main()
