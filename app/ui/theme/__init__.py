"""How the window looks: tokens, palette, style sheet, fonts, icons, and the components cut from them."""

from app.ui.theme.icons import icon, icon_pixmap
from app.ui.theme.look import Look, Scheme, look

__all__ = ["Look", "Scheme", "icon", "icon_pixmap", "look"]
