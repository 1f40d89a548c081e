"""Which package brings which system library, for the libraries that Qt loads."""

from typing import NamedTuple


class PackageNames(NamedTuple):
    """One package's name in each family of Linux."""

    debian: str
    fedora: str
    arch: str


# file, Debian and Ubuntu, Fedora, Arch
_TABLE = """
libEGL.so.1             libegl1                 libglvnd-egl        libglvnd
libGL.so.1              libgl1                  libglvnd-glx        libglvnd
libGLX.so.0             libglx0                 libglvnd-glx        libglvnd
libGLdispatch.so.0      libglvnd0               libglvnd            libglvnd
libOpenGL.so.0          libopengl0              libglvnd-opengl     libglvnd
libX11.so.6             libx11-6                libX11              libx11
libX11-xcb.so.1         libx11-xcb1             libX11-xcb          libx11
libXau.so.6             libxau6                 libXau              libxau
libXdmcp.so.6           libxdmcp6               libXdmcp            libxdmcp
libxkbcommon.so.0       libxkbcommon0           libxkbcommon        libxkbcommon
libxkbcommon-x11.so.0   libxkbcommon-x11-0      libxkbcommon-x11    libxkbcommon-x11
libxcb.so.1             libxcb1                 libxcb              libxcb
libxcb-glx.so.0         libxcb-glx0             libxcb              libxcb
libxcb-randr.so.0       libxcb-randr0           libxcb              libxcb
libxcb-render.so.0      libxcb-render0          libxcb              libxcb
libxcb-shape.so.0       libxcb-shape0           libxcb              libxcb
libxcb-shm.so.0         libxcb-shm0             libxcb              libxcb
libxcb-sync.so.1        libxcb-sync1            libxcb              libxcb
libxcb-xfixes.so.0      libxcb-xfixes0          libxcb              libxcb
libxcb-xkb.so.1         libxcb-xkb1             libxcb              libxcb
libxcb-cursor.so.0      libxcb-cursor0          xcb-util-cursor     xcb-util-cursor
libxcb-icccm.so.4       libxcb-icccm4           xcb-util-wm         xcb-util-wm
libxcb-image.so.0       libxcb-image0           xcb-util-image      xcb-util-image
libxcb-keysyms.so.1     libxcb-keysyms1         xcb-util-keysyms    xcb-util-keysyms
libxcb-render-util.so.0 libxcb-render-util0     xcb-util-renderutil xcb-util-renderutil
libxcb-util.so.1        libxcb-util1            xcb-util            xcb-util
libwayland-client.so.0  libwayland-client0      libwayland-client   wayland
libwayland-cursor.so.0  libwayland-cursor0      libwayland-cursor   wayland
libwayland-egl.so.1     libwayland-egl1         libwayland-egl      wayland
libfontconfig.so.1      libfontconfig1          fontconfig          fontconfig
libfreetype.so.6        libfreetype6            freetype            freetype2
libglib-2.0.so.0        libglib2.0-0            glib2               glib2
libgthread-2.0.so.0     libglib2.0-0            glib2               glib2
libdbus-1.so.3          libdbus-1-3             dbus-libs           dbus
libz.so.1               zlib1g                  zlib                zlib
libzstd.so.1            libzstd1                libzstd             zstd
libstdc++.so.6          libstdc++6              libstdc++           gcc-libs
libgcc_s.so.1           libgcc-s1               libgcc              gcc-libs
"""

PACKAGES = {
    file: PackageNames(*names)
    for file, *names in (line.split() for line in _TABLE.strip().splitlines())
}
