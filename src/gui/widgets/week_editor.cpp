// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_editor.h"

#include "../look/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace earshot::gui {

namespace {

constexpr const char* dayIds[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

QString clockText(int minutes)
{
    return QString("%1:%2").arg(minutes / 60, 2, 10, QChar('0')).arg(minutes % 60, 2, 10, QChar('0'));
}

QString textOf(const std::vector<Span>& spans)
{
    QStringList parts;
    for (const Span& span : spans)
        parts += QString::fromUtf8("%1–%2").arg(clockText(span.begin), clockText(span.end));
    return parts.join(", ");
}

}

WeekEditor::WeekEditor(QWidget* parent) : QWidget(parent)
{
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * Theme::grid);
    form->setVerticalSpacing(Theme::grid / 2);
    for (std::size_t day = 0; day < days_.size(); ++day) {
        names_[day] = new QLabel(this);
        days_[day] = new QLineEdit(this);
        days_[day]->setObjectName(QString("%1Field").arg(QLatin1String(dayIds[day])));
        names_[day]->setBuddy(days_[day]);
        form->addRow(names_[day], days_[day]);
        connect(days_[day], &QLineEdit::textEdited, this, &WeekEditor::edited);
    }
    setFocusProxy(days_.front());
    nameDays();
}

void WeekEditor::nameDays()
{
    for (std::size_t day = 0; day < days_.size(); ++day) {
        const QString name = QLocale().standaloneDayName(static_cast<int>(day) + 1);
        names_[day]->setText(QLocale().toUpper(name.left(1)) + name.mid(1)); // where days are written small, the beginning of a line is not
        days_[day]->setAccessibleName(tr("Work hours on %1").arg(name));
        days_[day]->setPlaceholderText(tr("free"));
    }
    alignNames();
}

void WeekEditor::alignWith(QLabel& below)
{
    below_ = &below;
    alignNames();
}

void WeekEditor::alignNames()
{
    QList<QLabel*> labels(names_.begin(), names_.end());
    if (below_)
        labels += below_;
    int width = 0;
    for (const QLabel* const label : labels)
        width = std::max(width, label->sizeHint().width());
    for (QLabel* const label : labels)
        label->setMinimumWidth(width);
}

void WeekEditor::setHours(const WorkHours& hours)
{
    for (std::size_t day = 0; day < days_.size(); ++day)
        days_[day]->setText(textOf(hours.week[day]));
}

std::string WeekEditor::text() const
{
    QStringList parts;
    for (std::size_t day = 0; day < days_.size(); ++day) {
        QString spans = days_[day]->text().remove(' ');
        spans.replace(QChar(0x2013), '-').replace(';', ',');
        if (!spans.isEmpty())
            parts += QString("%1 %2").arg(QLatin1String(dayIds[day]), spans);
    }
    return parts.join("; ").toStdString();
}

void WeekEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        nameDays();
    QWidget::changeEvent(event);
}

void fillZones(QComboBox& box)
{
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        box.addItem(QString::fromLatin1(zone));
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

}
