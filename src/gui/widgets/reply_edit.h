// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/finding_marks.h"

#include <QPlainTextEdit>

namespace earshot::gui {

class Draft;

/// Where an answer is written: underlined where the checks found something, with suggestions on the context menu. Return never sends.
class ReplyEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReplyEdit(QWidget* parent = nullptr);

    void show(Draft& draft); ///< which other windows may show as well
    void mend(const PlacedFinding& placed, const QString& instead); ///< in its place, or where it belongs; a {{blank}} in it is selected
    void insertTemplate(const QString& text); ///< the first {{blank}} of it is selected
    bool selectBlank(int from); ///< the next one; false: there is none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void templateWanted(); ///< "/" at the beginning of an empty line

private:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    int linesHigh(int lines) const;
    QString spacedAt(int place, const QString& sentence) const;

    void takeText();

    FindingMarks marks_;
    Draft* draft_ = nullptr;
    bool taking_ = false;
};

}
