"""A small real OpenID provider on loopback: discovery, a signed-in person, codes for one use, PKCE, RS256 tokens."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "tandem", "a-secret-of-the-tests-own"


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Provider:
    """What the provider says of whoever is signed in there; ``claims`` and ``about`` replace what is usual."""

    key: rsa.RSAPrivateKey = field(default_factory=new_key)
    signing_key: rsa.RSAPrivateKey | None = None
    algorithm: str = "RS256"
    person: dict[str, Any] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)
    about: dict[str, Any] = field(default_factory=dict)
    discovery: dict[str, Any] = field(default_factory=dict)
    error: str = ""
    issuer: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def well_known(self) -> dict[str, Any]:
        paths = {"authorization_endpoint": "authorize", "token_endpoint": "token", "userinfo_endpoint": "userinfo"}
        described = {name: f"{self.issuer}/{path}" for name, path in paths.items()}
        methods = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
        return {
            "issuer": self.issuer,
            "jwks_uri": f"{self.issuer}/keys",
            **described,
            **methods,
            **self.discovery,
        }

    def keys(self) -> dict[str, Any]:
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**public, "kid": "one", "use": "sig", "alg": "RS256"}]}

    def authorise(self, asked: dict[str, str]) -> str:
        self.asked.append(asked)
        if self.error:
            return f"{asked['redirect_uri']}?{urlencode({'error': self.error, 'state': asked['state']})}"
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, sent: dict[str, str]) -> dict[str, Any] | None:
        asked = self.codes.pop(sent.get("code", ""), None)
        digest = hashlib.sha256(sent.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if asked is None or sent.get("client_secret") != SECRET or challenge != asked.get("code_challenge"):
            return None
        now = int(time.time())
        usual = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": asked.get("nonce")}
        claims = {**usual, "sub": self.person["sub"], **self.claims}
        kept = {name: value for name, value in claims.items() if value is not None}
        signed = jwt.encode(kept, self.signing_key or self.key, algorithm="RS256", headers={"kid": "one"})
        if self.algorithm == "HS256":
            signed = jwt.encode(kept, SECRET.ljust(32, "x"), algorithm="HS256", headers={"kid": "one"})
        if self.algorithm == "none":
            signed = jwt.encode(kept, None, algorithm="none", headers={"kid": "one"})
        return {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300, "id_token": signed}


def serve(provider: Provider) -> ThreadingHTTPServer:
    """Begin to serve on a port of its own; shut it down when done."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            address = urlsplit(self.path)
            if address.path == "/authorize":
                asked = {name: values[0] for name, values in parse_qs(address.query).items()}
                self.send_response(302)
                self.send_header("Location", provider.authorise(asked))
                self.end_headers()
                return
            if address.path == "/userinfo" and self.headers.get("Authorization") != "Bearer opaque":
                self._say({}, status=401)
                return
            known = {
                "/.well-known/openid-configuration": provider.well_known,
                "/keys": provider.keys,
                "/userinfo": lambda: {**provider.person, **provider.about},
            }
            self._say(known[address.path]())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            answer = provider.token({name: values[0] for name, values in parse_qs(body).items()})
            self._say(answer or {"error": "invalid_grant"}, status=200 if answer else 400)

        def _say(self, said: dict[str, Any], *, status: int = 200) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps(said).encode())

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
