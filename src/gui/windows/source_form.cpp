// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_form.h"

#include "../words/names.h"
#include "../words/sources.h"
#include "earshot/base/url.h"
#include "ui_source_form.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace earshot::gui {

namespace {

/// As people type it: without a scheme it is https.
std::string addressFrom(const QString& text)
{
    const QString typed = text.trimmed();
    return (typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed).toStdString();
}

void setRowVisible(QFormLayout& form, QWidget& field, bool visible)
{
    field.setVisible(visible);
    if (QWidget* const label = form.labelForField(&field))
        label->setVisible(visible);
}

}

SourceForm::SourceForm(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::SourceForm>()), platforms_(platformEntries())
{
    ui_->setupUi(this);
    setFocusProxy(ui_->platformBox);
    fillPlatforms();
    connect(ui_->platformBox, &QComboBox::currentIndexChanged, this, &SourceForm::fillKinds);
    connect(ui_->kindBox, &QComboBox::currentIndexChanged, this, &SourceForm::fit);
    for (const QLineEdit* field : { ui_->addressField, ui_->queryField, ui_->accountField, ui_->tokenField })
        connect(field, &QLineEdit::textEdited, this, &SourceForm::edited);
}

SourceForm::~SourceForm() = default;

void SourceForm::fillPlatforms()
{
    const QSignalBlocker quiet(ui_->platformBox);
    const int before = ui_->platformBox->currentIndex();
    ui_->platformBox->clear();
    for (const PlatformEntry& entry : platforms_)
        ui_->platformBox->addItem(platformName(entry.id));
    ui_->platformBox->setCurrentIndex(std::max(0, before));
    fillKinds();
}

const Capabilities* SourceForm::chosen() const
{
    const int row = ui_->platformBox->currentIndex();
    return row < 0 ? nullptr : &platforms_[static_cast<std::size_t>(row)].capabilities;
}

void SourceForm::fillKinds()
{
    const QSignalBlocker quiet(ui_->kindBox);
    const QVariant before = ui_->kindBox->currentData();
    ui_->kindBox->clear();
    if (const Capabilities* can = chosen())
        for (const SourceKind kind : can->kinds)
            ui_->kindBox->addItem(word(kind), static_cast<int>(kind));
    ui_->kindBox->setCurrentIndex(std::max(0, ui_->kindBox->findData(before)));
    fit();
}

SourceKind SourceForm::kind() const
{
    return static_cast<SourceKind>(ui_->kindBox->currentData().toInt());
}

void SourceForm::fit()
{
    const bool isFeed = kind() == SourceKind::Feed, needsToken = chosen() && chosen()->needsToken;
    ui_->addressLabel->setText(isFeed ? tr("Address of the feed") : tr("Server"));
    ui_->addressField->setPlaceholderText(isFeed ? "https://forum.example/latest.rss" : "https://mastodon.example");
    ui_->queryLabel->setText(isFeed         ? tr("Only with these words")
            : kind() == SourceKind::Hashtag ? tr("Hashtag")
            : kind() == SourceKind::Thread  ? tr("Number of the post")
                                            : tr("Words"));
    ui_->queryField->setPlaceholderText(isFeed ? tr("empty: everything") : QString());
    QFormLayout& form = *ui_->sourceFields;
    setRowVisible(form, *ui_->kindBox, ui_->kindBox->count() > 1);
    setRowVisible(form, *ui_->queryField, kind() != SourceKind::Mentions);
    setRowVisible(form, *ui_->accountField, needsToken);
    setRowVisible(form, *ui_->tokenField, needsToken);
    ui_->tokenNote->setVisible(needsToken);
    ui_->tokenField->setPlaceholderText(changed_.id ? tr("empty: as it is") : QString());
    ui_->everyBox->setSuffix(tr(" s"));
    emit edited();
}

Source SourceForm::source() const
{
    Source source = changed_;
    const int row = ui_->platformBox->currentIndex();
    source.platform = row < 0 ? std::string() : platforms_[static_cast<std::size_t>(row)].id;
    source.kind = kind();
    source.baseUrl = addressFrom(ui_->addressField->text());
    source.query = kind() == SourceKind::Mentions ? std::string() : ui_->queryField->text().trimmed().toStdString();
    QString account = ui_->accountField->text().trimmed();
    source.account = (account.startsWith('@') ? account.mid(1) : account).toStdString();
    source.every = std::chrono::seconds(ui_->everyBox->value());
    source.mayTrain = ui_->trainingBox->isChecked();
    return source;
}

std::string SourceForm::token() const
{
    return chosen() && chosen()->needsToken ? ui_->tokenField->text().trimmed().toStdString() : std::string();
}

bool SourceForm::isEmpty() const
{
    return ui_->addressField->text().trimmed().isEmpty();
}

QString SourceForm::fault() const
{
    const Source wanted = source();
    if (!isHttpUrl(wanted.baseUrl))
        return tr("An address that begins with https:// is needed.");
    if (wanted.query.empty() && kind() != SourceKind::Feed && kind() != SourceKind::Mentions)
        return tr("What to look for there is still missing.");
    if (token().empty() && kind() == SourceKind::Mentions && !changed_.id)
        return tr("Mentions of an account can only be read with its token.");
    return {};
}

void SourceForm::setQuery(const QString& words)
{
    if (ui_->queryField->text().isEmpty())
        ui_->queryField->setText(words);
}

void SourceForm::setSource(const Source& source)
{
    changed_ = source;
    const auto entry = std::ranges::find(platforms_, source.platform, &PlatformEntry::id);
    ui_->platformBox->setCurrentIndex(static_cast<int>(entry - platforms_.begin()));
    ui_->platformBox->setEnabled(false);
    setFocusProxy(ui_->addressField);
    ui_->kindBox->setCurrentIndex(ui_->kindBox->findData(static_cast<int>(source.kind)));
    ui_->addressField->setText(QString::fromStdString(source.baseUrl));
    ui_->queryField->setText(QString::fromStdString(source.query));
    ui_->accountField->setText(QString::fromStdString(source.account));
    ui_->everyBox->setMinimum(std::min(ui_->everyBox->minimum(), static_cast<int>(source.every.count())));
    ui_->everyBox->setValue(static_cast<int>(source.every.count()));
    ui_->trainingBox->setChecked(source.mayTrain);
    fit();
}

void SourceForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        fillPlatforms();
    }
    QWidget::changeEvent(event);
}

}
