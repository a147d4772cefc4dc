// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace earshot::gui {

/// A text browser that loads nothing: no image, no style sheet, no page, from wherever a text may point.
class SafeTextBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit SafeTextBrowser(QWidget* parent = nullptr);

private:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

}
