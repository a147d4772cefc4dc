// SPDX-License-Identifier: GPL-3.0-or-later
#include "safe_text_browser.h"

namespace earshot::gui {

SafeTextBrowser::SafeTextBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
}

}
