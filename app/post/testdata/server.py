"""A mail server for the tests: listens on a free port of 127.0.0.1, prints that port, then one line for each thing that happens.

    server.py FOLDER CERTIFICATE KEY {tls|starttls|open} MECHANISMS SIZE

Whole messages that it takes are written into FOLDER. What the part of a recipient's address before the @ says makes it behave:
tolak: refused (550)       sibuk: refused for now (451)      pamit: 421 and closed            diam: no answer for a minute
putus: closed at the address    sekali: the same, but only the first time    hilang: taken, then closed without an answer
lambat: taken, then no answer for a minute    penuh: refused after the last line (552)    lain: taken with another code than 250
"""
import asyncio
import base64
import hashlib
import hmac
import os
import ssl
import sys

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, LoginPassword, auth_mechanism

USER, PASSWORD = "sekretariat", "rahasia kota"
folder, certificate, key, mode, mechanisms, size = sys.argv[1:]


def say(*words):
    print(*words, flush=True)


def authenticate(server, session, envelope, mechanism, data):
    ok = isinstance(data, LoginPassword) and data.login == USER.encode() and data.password == PASSWORD.encode()
    say("login", mechanism, "yes" if ok else "no")
    return AuthResult(success=ok, handled=False)


class Handler:
    seen = set()
    taken = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0].split("-")[0]
        first = address not in self.seen
        self.seen.add(address)
        say("rcpt", address)
        if name == "tolak":
            return "550 5.1.1 kotak surat tidak dikenal"
        if name == "sibuk":
            return "451 4.7.1 coba lagi nanti"
        if name == "pamit" or name == "putus" or name == "sekali" and first:
            if name == "pamit":
                await server.push("421 4.3.2 server ditutup")
            server.transport.close() if name == "pamit" else server.transport.abort()
            await asyncio.sleep(60)
        if name == "diam":
            await asyncio.sleep(60)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0].split("-")[0]
        if name == "penuh":
            return "552 5.3.4 surel terlalu besar"
        Handler.taken += 1
        with open(os.path.join(folder, "%04d.eml" % Handler.taken), "wb") as f:
            f.write(envelope.content)
        say("taken", envelope.mail_from, *envelope.rcpt_tos)
        if name == "hilang":
            server.transport.abort()
            await asyncio.sleep(60)
        if name == "lambat":
            await asyncio.sleep(60)
        return "251 diteruskan" if name == "lain" else "250 OK"

    @auth_mechanism("SCRAM-SHA-256")
    async def auth_scram(self, server, args):
        """RFC 5802 and 7677, the server's side, without channel binding."""
        def digest(k, text):
            return hmac.new(k, text.encode(), hashlib.sha256).digest()

        first = await server.challenge_auth("")
        bare = first.decode().split(",", 2)[2]
        given = dict(part.split("=", 1) for part in bare.split(","))
        salt, rounds, nonce = b"garam kota", 4096, given["r"] + "server"
        second = "r=%s,s=%s,i=%d" % (nonce, base64.b64encode(salt).decode(), rounds)
        last = (await server.challenge_auth(second)).decode()
        without, proof = last.rsplit(",p=", 1)
        salted = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), salt, rounds)
        client = digest(salted, "Client Key")
        spoken = ",".join([bare, second, without])
        want = bytes(a ^ b for a, b in zip(client, digest(hashlib.sha256(client).digest(), spoken)))
        ok = given["n"] == USER and hmac.compare_digest(want, base64.b64decode(proof)) and without == "c=biws,r=" + nonce
        say("login", "SCRAM-SHA-256", "yes" if ok else "no")
        if ok and await server.challenge_auth("v=" + base64.b64encode(digest(digest(salted, "Server Key"), spoken)).decode()) is MISSING:
            return AuthResult(success=False, handled=True)
        return AuthResult(success=ok, handled=False)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    left_out = {"PLAIN", "LOGIN", "SCRAM-SHA-256"} - set(mechanisms.split(","))

    def serve():
        say("connected")
        return SMTP(
            Handler(), hostname="localhost", data_size_limit=int(size), enable_SMTPUTF8=True, authenticator=authenticate,
            tls_context=context if mode == "starttls" else None, require_starttls=mode == "starttls",
            auth_required=mechanisms != "", auth_require_tls=mode == "starttls", auth_exclude_mechanism=left_out, loop=loop)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(serve, "127.0.0.1", 0, ssl=context if mode == "tls" else None)
    say("port", server.sockets[0].getsockname()[1])
    await loop.run_in_executor(None, sys.stdin.read)  # until the test ends


if __name__ == "__main__":
    asyncio.run(main())
