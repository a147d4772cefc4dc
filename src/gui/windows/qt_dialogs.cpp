// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_dialogs.h"

#include "../look/icons.h"
#include "../look/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace earshot::gui {

namespace {

constexpr int leastWidth = 40 * Theme::grid; // or the title is cut

}

bool QtDialogs::confirm(QWidget* over, const QString& title, const QString& question, const QString& yes)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::Cancel, over);
    box.setIconPixmap(icon("warning").pixmap(4 * Theme::grid, 4 * Theme::grid));
    box.setTextFormat(Qt::PlainText);
    QPushButton* const go = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

std::optional<QString> QtDialogs::text(QWidget* over, const QString& title, const QString& label, const QStringList& known)
{
    QInputDialog dialog(over);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setComboBoxItems(known);
    dialog.setComboBoxEditable(true);
    dialog.setTextValue({});
    if (auto* const field = dialog.findChild<QComboBox*>())
        field->setMinimumWidth(leastWidth);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue().trimmed()) : std::nullopt;
}

std::optional<QString> QtDialogs::longText(QWidget* over, const QString& title, const QString& label)
{
    QInputDialog dialog(over);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setTextValue({}); // makes the field
    if (auto* const field = dialog.findChild<QPlainTextEdit*>())
        field->setTabChangesFocus(true); // on to the buttons
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<QDateTime> QtDialogs::moment(QWidget* over, const QString& title, const QString& label, const QDateTime& start)
{
    QDialog dialog(over);
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(leastWidth);
    auto* const layout = new QVBoxLayout(&dialog);
    auto* const text = new QLabel(label, &dialog);
    auto* const edit = new QDateTimeEdit(start, &dialog);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(label);
    text->setBuddy(edit);
    layout->addWidget(text);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? std::optional(edit->dateTime()) : std::nullopt;
}

std::optional<QString> QtDialogs::fileToSave(QWidget* over, const QString& title, const QString& proposed, const QString& filter)
{
    const QString file = QFileDialog::getSaveFileName(over, title, proposed, filter);
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

std::optional<QString> QtDialogs::fileToOpen(QWidget* over, const QString& title, const QString& filter)
{
    const QString file = QFileDialog::getOpenFileName(over, title, {}, filter);
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

std::optional<QString> QtDialogs::secret(QWidget* over, const QString& title, const QString& label)
{
    bool ok = false;
    const QString text = QInputDialog::getText(over, title, label, QLineEdit::Password, {}, &ok);
    return ok ? std::optional(text) : std::nullopt;
}

}
