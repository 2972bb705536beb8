"""Files that a desktop would run rather than show: kept with a source like any other, saved where
somebody wants them, and never opened by the program."""

from pathlib import PurePath

_ENDINGS = """
    exe com scr pif cpl bat cmd ps1 psm1 vb vbs vbe js jse ws wsf wsh hta msi msp mst reg inf scf
    lnk url library-ms search-ms settingcontent-ms appref-ms application gadget jar jnlp chm msc iso
    img vhd vhdx app command workflow terminal action dmg pkg webloc fileloc inetloc desktop sh bash
    zsh csh ksh fish run bin elf appimage deb rpm flatpakref py pyw pyz pl rb php docm dotm xlsm
    xltm xlam xll pptm ppam sldm slk iqy
"""
_RUN = frozenset(_ENDINGS.split())


def is_run(name: str) -> bool:
    """Whether opening a file of this name may run what is in it. Blanks and stops at its end are
    as nothing to Windows."""
    return PurePath(name.rstrip(" .")).suffix.lower().lstrip(".") in _RUN
