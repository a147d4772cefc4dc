// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_field.h"

#include "../words/filters.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace earshot::gui {

namespace {
constexpr auto readAfter = std::chrono::milliseconds(200);
}

FilterField::FilterField(QWidget* parent) : QLineEdit(parent)
{
    timer_.setSingleShot(true);
    timer_.setInterval(readAfter);
    tell({});
    connect(&timer_, &QTimer::timeout, this, &FilterField::read);
    connect(this, &QLineEdit::textChanged, this, [this] { timer_.start(); });
}

void FilterField::setFilterText(const QString& text)
{
    const QSignalBlocker quiet(this);
    setText(text);
    read();
}

void FilterField::read()
{
    timer_.stop();
    const Result<TriageFilter> read = filterFromLine(text());
    tell(read ? QString() : tr("This cannot be read: %1").arg(QString::fromStdString(read.error().subject)));
    if (!read || *read == filter_)
        return;
    filter_ = *read;
    emit filterChanged();
}

void FilterField::tell(const QString& fault)
{
    const QString help
        = tr("Words of the text, #tag, @author, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; - before a word "
             "rules it out.");
    setToolTip(fault.isEmpty() ? help : fault);
    setAccessibleDescription(toolTip());
    setProperty("faulty", !fault.isEmpty());
    style()->unpolish(this); // so that the style sheet looks at the property again
    style()->polish(this);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        read();
        return emit left();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        read();
        return emit left();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell({});
    QLineEdit::changeEvent(event);
}

}
