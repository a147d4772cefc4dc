// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply_edit.h"

#include "../models/draft.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr int fewestLines = 4, mostLines = 10;

/// As it is: toPlainText() would make spaces of those that do not break.
QString textIn(const QTextDocument& document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, '\n').replace(QChar::LineSeparator, '\n');
}

}

ReplyEdit::ReplyEdit(QWidget* parent) : QPlainTextEdit(parent), marks_(document())
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &QWidget::updateGeometry);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (draft_ && !taking_)
            draft_->write(textIn(*document()));
    });
}

void ReplyEdit::show(Draft& draft)
{
    if (draft_ == &draft)
        return;
    if (draft_)
        draft_->disconnect(this);
    draft_ = &draft;
    taking_ = true;
    setPlainText(draft.text());
    taking_ = false;
    moveCursor(QTextCursor::End);
    marks_.show(draft.findings());
    connect(draft_, &Draft::changed, this, &ReplyEdit::takeText);
    connect(draft_, &Draft::lookedOver, this, [this] {
        takeText();
        marks_.show(draft_->findings());
    });
}

/// What another window or the workspace has made of the draft. Only what differs is changed, so that the cursor stays.
void ReplyEdit::takeText()
{
    const QString before = textIn(*document()), &after = draft_->text();
    if (before == after)
        return;
    const auto shorter = std::min(before.size(), after.size());
    const auto same = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const auto sameEnd = std::mismatch(before.rbegin(), before.rbegin() + (shorter - same), after.rbegin()).first - before.rbegin();
    taking_ = true;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(same));
    cursor.setPosition(static_cast<int>(before.size() - sameEnd), QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(same, after.size() - same - sameEnd));
    taking_ = false;
}

void ReplyEdit::mend(const PlacedFinding& placed, const QString& instead)
{
    QTextCursor cursor(document());
    if (isReadOnly() || placed.end > document()->characterCount() - 1)
        return;
    cursor.setPosition(placed.begin);
    cursor.setPosition(placed.end, QTextCursor::KeepAnchor);
    if (!cursor.hasSelection())
        cursor.insertText(spacedAt(placed.begin, instead));
    else if (cursor.selectedText() == QString::fromStdString(placed.finding.words))
        cursor.insertText(instead);
    else
        return;
    setTextCursor(cursor);
    if (instead.contains("{{"))
        selectBlank(placed.begin);
}

/// With the spaces that a sentence needs between its neighbours.
QString ReplyEdit::spacedAt(int place, const QString& sentence) const
{
    const auto isGlued = [this](int position) {
        const QChar character = document()->characterAt(position);
        return !character.isNull() && !character.isSpace() && character != QChar::ParagraphSeparator;
    };
    return (place > 0 && isGlued(place - 1) ? " " : "") + sentence + (isGlued(place) ? " " : "");
}

void ReplyEdit::insertTemplate(const QString& text)
{
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    cursor.insertText(text);
    setTextCursor(cursor);
    selectBlank(start);
    setFocus(Qt::OtherFocusReason);
}

bool ReplyEdit::selectBlank(int from)
{
    const QString text = toPlainText();
    const std::string bytes = text.toStdString();
    for (const Blank& blank : blanksIn(bytes)) {
        const auto begin = static_cast<int>(QString::fromStdString(bytes.substr(0, blank.begin)).size());
        if (begin < from)
            continue;
        QTextCursor cursor = textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(static_cast<int>(QString::fromStdString(bytes.substr(0, blank.end)).size()), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        return true;
    }
    return false;
}

bool ReplyEdit::event(QEvent* event)
{
    // a text that is on its way takes no letters, and they must not become commands of the window instead
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (!key->text().isEmpty() && key->text().front().isPrint()
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ReplyEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->text() == "/" && textCursor().block().text().isEmpty() && !isReadOnly())
        emit templateWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool ReplyEdit::focusNextPrevChild(bool next)
{
    // from blank to blank, and out behind the last
    if (next && !isReadOnly() && selectBlank(textCursor().selectionEnd()))
        return true;
    return QPlainTextEdit::focusNextPrevChild(next);
}

void ReplyEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* const menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int place = event->reason() == QContextMenuEvent::Keyboard ? textCursor().position() : cursorForPosition(event->pos()).position();
    const PlacedFinding* const found = isReadOnly() ? nullptr : marks_.at(place);
    if (found) {
        QAction* const first = menu->actions().value(0);
        if (found->finding.suggestions.empty()) {
            auto* const none = new QAction(tr("No suggestion"), menu);
            none->setEnabled(false);
            menu->insertAction(first, none);
        }
        for (const std::string& suggestion : found->finding.suggestions) {
            auto* const action = new QAction(QString::fromStdString(suggestion), menu);
            connect(action, &QAction::triggered, this,
                [this, placed = *found, suggestion] { mend(placed, QString::fromStdString(suggestion)); });
            menu->insertAction(first, action);
        }
        menu->insertSeparator(first);
    }
    menu->popup(event->globalPos());
}

int ReplyEdit::linesHigh(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 2 * frameWidth() + 8;
}

QSize ReplyEdit::sizeHint() const
{
    return { 400, linesHigh(std::clamp(static_cast<int>(document()->size().height()) + 1, fewestLines, mostLines)) };
}

QSize ReplyEdit::minimumSizeHint() const
{
    return { 200, linesHigh(2) };
}

}
