// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_dialog.h"

#include "source_form.h"
#include "ui_source_dialog.h"

#include <QPushButton>

namespace earshot::gui {

SourceDialog::SourceDialog(QWidget* parent) : QDialog(parent), ui_(std::make_unique<Ui::SourceDialog>())
{
    ui_->setupUi(this);
    QPushButton& listen = *ui_->buttons->button(QDialogButtonBox::Ok);
    listen.setProperty("primary", true);
    listen.setText(tr("Listen there"));
    connect(ui_->form, &SourceForm::edited, ui_->sourceDialogFault, &QLabel::clear);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &SourceDialog::reject);
}

SourceDialog::SourceDialog(const Source& changed, QWidget* parent) : SourceDialog(parent)
{
    setWindowTitle(tr("Change a source"));
    ui_->sourceDialogNote->setText(tr("What was heard there stays. Another address, hashtag or search begins anew."));
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    ui_->form->setSource(changed);
}

SourceDialog::~SourceDialog() = default;

Source SourceDialog::source() const
{
    return ui_->form->source();
}

std::string SourceDialog::token() const
{
    return ui_->form->token();
}

void SourceDialog::accept()
{
    const QString fault = ui_->form->fault();
    ui_->sourceDialogFault->setText(fault);
    if (fault.isEmpty())
        QDialog::accept();
}

}
