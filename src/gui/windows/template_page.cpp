// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_page.h"

#include "../commands/commands.h"
#include "../delegates/count_delegate.h"
#include "../words/errors.h"
#include "../words/names.h"
#include "../workers/desk.h"
#include "dialogs.h"
#include "ui_template_page.h"

#include <QEvent>

namespace earshot::gui {

namespace {

constexpr const char* languages[] = { "en", "de", "id", "ru", "tr" };

/// What takes back that `id` was added.
Inverse removalOf(TemplateId id)
{
    return [id](Workspace& there) { return there.templates().remove(id, there.actor(), there.now()); };
}

}

TemplatePage::TemplatePage(const RoomTools& tools, QWidget* parent)
    : ListeningPage(parent)
    , ui_(std::make_unique<Ui::TemplatePage>())
    , tools_(tools)
    , templates_(tools.desk.queries())
{
    ui_->setupUi(this);
    ui_->templatePageList->setModel(&templates_);
    ui_->templatePageList->setItemDelegate(new CountDelegate(this));
    fillLanguages();
    const auto dirty = [this] { setDirty(true); };
    connect(ui_->templateNameField, &QLineEdit::textEdited, this, dirty);
    connect(ui_->templateLanguageBox, &QComboBox::activated, this, dirty);
    connect(ui_->templateMineBox, &QCheckBox::clicked, this, dirty);
    connect(ui_->templateText, &QPlainTextEdit::textChanged, this, dirty);
    connect(&templates_, &TemplateListModel::loaded, this, &TemplatePage::takeTemplates);
    connect(ui_->templatePageList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (const Template* chosen = templates_.at(now.row()))
            show(*chosen);
    });
    for (const auto& [id, button] :
        { std::pair("template.add", ui_->addTemplateButton), std::pair("template.remove", ui_->removeTemplateButton),
            std::pair("page.save", ui_->saveTemplateButton), std::pair("page.discard", ui_->discardTemplateButton) })
        tools_.commands.bindButton(id, button);
    connect(ui_->addTemplateButton, &QPushButton::clicked, this, [this] {
        ui_->templatePageList->setCurrentIndex({});
        show({});
        ui_->templateNameField->setFocus(Qt::OtherFocusReason);
    });
    connect(ui_->removeTemplateButton, &QPushButton::clicked, this, &TemplatePage::remove);
    connect(ui_->saveTemplateButton, &QPushButton::clicked, this, &TemplatePage::save);
    connect(ui_->discardTemplateButton, &QPushButton::clicked, this, [this] { show(Template(shown_)); });
    takeTemplates();
}

TemplatePage::~TemplatePage() = default;

bool TemplatePage::concerns(const LedgerRow& row) const
{
    return row.kind == EventKind::TemplateSaved || row.kind == EventKind::TemplateRemoved;
}

QWidget* TemplatePage::firstPane() const
{
    return ui_->templateListPane;
}

void TemplatePage::fillLanguages()
{
    const QVariant before = ui_->templateLanguageBox->currentData();
    ui_->templateLanguageBox->clear();
    ui_->templateLanguageBox->addItem(tr("any"), QString());
    for (const char* code : languages)
        ui_->templateLanguageBox->addItem(languageName(code), QString::fromLatin1(code));
    ui_->templateLanguageBox->setCurrentIndex(std::max(0, ui_->templateLanguageBox->findData(before)));
}

void TemplatePage::takeTemplates()
{
    const bool empty = templates_.rowCount() == 0;
    ui_->templateMessage->setText(templates_.error() ? sentenceFor(*templates_.error())
            : templates_.isLoaded()                  ? tr("No templates yet.")
                                                     : tr("Loading…"));
    ui_->templateStack->setCurrentWidget(empty ? static_cast<QWidget*>(ui_->templateMessage) : ui_->templatePageList);
    ui_->removeTemplateButton->setEnabled(!empty);
    if (isDirty_)
        return; // nobody's typing is touched
    int row = templates_.rowOf(shown_.id);
    for (int i = 0; i < templates_.rowCount(); ++i)
        if (!wanted_.isEmpty() && QString::fromStdString(templates_.at(i)->name) == wanted_)
            row = i;
    wanted_.clear();
    if (!empty)
        ui_->templatePageList->setCurrentIndex(templates_.index(std::max(0, row)));
    else
        show({});
}

void TemplatePage::show(const Template& shown)
{
    shown_ = shown;
    ui_->templateNameField->setText(QString::fromStdString(shown.name));
    ui_->templateLanguageBox->setCurrentIndex(std::max(0, ui_->templateLanguageBox->findData(QString::fromStdString(shown.language))));
    ui_->templateMineBox->setChecked(!shown.owner.empty());
    ui_->templateText->setPlainText(QString::fromStdString(shown.text));
    setDirty(false);
}

Template TemplatePage::edited() const
{
    Template typed = shown_;
    typed.name = ui_->templateNameField->text().trimmed().toStdString();
    typed.language = ui_->templateLanguageBox->currentData().toString().toStdString();
    typed.text = ui_->templateText->toPlainText().trimmed().toStdString();
    typed.owner = ui_->templateMineBox->isChecked() ? tools_.desk.actor().toStdString() : std::string();
    return typed;
}

void TemplatePage::setDirty(bool dirty)
{
    isDirty_ = dirty;
    const Template typed = edited();
    ui_->saveTemplateButton->setEnabled(dirty && !typed.name.empty() && !typed.text.empty());
    ui_->discardTemplateButton->setEnabled(dirty);
    ui_->templateListPane->setEnabled(!dirty); // first save or discard
    tellBlanks();
}

void TemplatePage::tellBlanks()
{
    QStringList names;
    for (const Blank& blank : blanksIn(edited().text))
        names += QString::fromStdString(blank.name);
    ui_->templateBlanks->setText(names.isEmpty() ? tr("No blanks") : tr("Blanks: %1").arg(names.join(", ")));
}

void TemplatePage::save()
{
    const Template typed = edited(), before = shown_;
    wanted_ = QString::fromStdString(typed.name);
    setDirty(false);
    tools_.desk.act(
        tr("Save the template"),
        [typed, before](Workspace& workspace) -> Result<Inverse> {
            if (!before.id)
                return workspace.templates().add(typed, workspace.actor(), workspace.now()).map(removalOf);
            return workspace.templates().save(typed, workspace.actor(), workspace.now()).map([before] {
                return Inverse([before](Workspace& there) { return there.templates().save(before, there.actor(), there.now()); });
            });
        },
        [this] { refresh(); });
}

void TemplatePage::remove()
{
    if (!shown_.id)
        return;
    tools_.desk.act(
        tr("Remove the template"),
        [gone = shown_](Workspace& workspace) -> Result<Inverse> {
            return workspace.templates().remove(gone.id, workspace.actor(), workspace.now()).map([gone] {
                return Inverse(
                    [gone](Workspace& there) { return there.templates().add(gone, there.actor(), there.now()).map([](TemplateId) {}); });
            });
        },
        [this] { refresh(); });
}

void TemplatePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        fillLanguages();
        takeTemplates();
        tellBlanks();
    }
    ListeningPage::changeEvent(event);
}

}
