"""Which certificates are believed when a file is downloaded."""

import ssl
from contextlib import suppress
from pathlib import Path

# A program that was packaged elsewhere looks for certificates where its builder kept them. These
# are where macOS, Debian and Fedora and their relatives do.
_BUNDLES = (
    Path("/etc/ssl/cert.pem"),
    Path("/etc/ssl/certs/ca-certificates.crt"),
    Path("/etc/pki/tls/certs/ca-bundle.crt"),
)


def trusted() -> ssl.SSLContext:
    """Make a context that believes what this computer believes, and checks names."""
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        for bundle in _BUNDLES:
            with suppress(OSError, ssl.SSLError):
                context.load_verify_locations(bundle)
                break
    return context
