// SPDX-License-Identifier: GPL-3.0-or-later
#include "brand_page.h"

#include "../commands/commands.h"
#include "../delegates/count_delegate.h"
#include "../widgets/tables.h"
#include "../words/errors.h"
#include "../words/names.h"
#include "../workers/desk.h"
#include "dialogs.h"
#include "earshot/app/brands.h"
#include "ui_brand_page.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

namespace earshot::gui {

namespace {

constexpr auto previewAfter = std::chrono::milliseconds(300);

QString joined(const std::vector<std::string>& words, const char* mark = "")
{
    QStringList list;
    for (const std::string& word : words)
        list += QLatin1String(mark) + QString::fromStdString(word);
    return list.join(", ");
}

std::vector<std::string> listIn(const QLineEdit& field, QChar mark = {})
{
    std::vector<std::string> words;
    for (const QString& part : field.text().split(',')) {
        QString word = part.trimmed();
        if (!mark.isNull() && word.startsWith(mark))
            word.remove(0, 1);
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    }
    return words;
}

}

BrandPage::BrandPage(const RoomTools& tools, QWidget* parent)
    : ListeningPage(parent)
    , ui_(std::make_unique<Ui::BrandPage>())
    , tools_(tools)
    , brands_(tools.desk.queries())
    , preview_(tools.desk.proofreader().thread(), this)
{
    ui_->setupUi(this);
    ui_->brandList->setModel(&brands_);
    ui_->brandList->setItemDelegate(new CountDelegate(this));
    ui_->previewTable->setModel(&hits_);
    setUpTable(*ui_->previewTable, BrandHitModel::TextColumn);
    ui_->previewTable->horizontalHeader()->setSectionResizeMode(BrandHitModel::WhyColumn, QHeaderView::Stretch);
    ui_->previewStack->setCurrentWidget(ui_->previewMessage);
    previewTimer_.setSingleShot(true);
    for (const QLineEdit* field : { ui_->nameField, ui_->keywordsField, ui_->hashtagsField, ui_->handlesField, ui_->urlsField,
             ui_->excludesField, ui_->aboutTermsField, ui_->notTermsField })
        connect(field, &QLineEdit::textEdited, this, [this] { setDirty(true); });
    connect(&previewTimer_, &QTimer::timeout, this, &BrandPage::askPreview);
    connect(&brands_, &BrandListModel::loaded, this, &BrandPage::takeBrands);
    connect(ui_->brandList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (const Brand* brand = brands_.at(now.row()))
            show(*brand);
    });
    for (const auto& [id, button] : { std::pair("brand.add", ui_->addBrandButton), std::pair("brand.remove", ui_->removeBrandButton),
             std::pair("page.save", ui_->saveBrandButton), std::pair("page.discard", ui_->discardBrandButton) })
        tools_.commands.bindButton(id, button);
    connect(ui_->addBrandButton, &QPushButton::clicked, this, &BrandPage::startNew);
    connect(ui_->removeBrandButton, &QPushButton::clicked, this, &BrandPage::remove);
    connect(ui_->saveBrandButton, &QPushButton::clicked, this, &BrandPage::save);
    connect(ui_->discardBrandButton, &QPushButton::clicked, this, [this] {
        const Brand* const brand = brands_.at(brands_.rowOf(shown_));
        show(brand ? *brand : Brand{});
    });
    takeBrands();
}

BrandPage::~BrandPage() = default;

bool BrandPage::concerns(const LedgerRow& row) const
{
    return row.kind == EventKind::BrandAdded || row.kind == EventKind::BrandRemoved;
}

QWidget* BrandPage::firstPane() const
{
    return ui_->brandListPane;
}

void BrandPage::takeBrands()
{
    const bool empty = brands_.rowCount() == 0;
    ui_->brandMessage->setText(brands_.error() ? sentenceFor(*brands_.error())
            : brands_.isLoaded()               ? tr("No brand yet. Without one, nothing that is heard counts as ours.")
                                               : tr("Loading…"));
    ui_->brandStack->setCurrentWidget(empty ? static_cast<QWidget*>(ui_->brandMessage) : ui_->brandList);
    ui_->removeBrandButton->setEnabled(!empty);
    if (isDirty_)
        return; // nobody's typing is touched
    int row = brands_.rowOf(shown_);
    for (int i = 0; i < brands_.rowCount(); ++i)
        if (!wanted_.isEmpty() && QString::fromStdString(brands_.at(i)->name) == wanted_)
            row = i;
    wanted_.clear();
    if (!empty)
        ui_->brandList->setCurrentIndex(brands_.index(std::max(0, row)));
    else
        show({});
}

void BrandPage::show(const Brand& brand)
{
    shown_ = brand.id;
    ui_->nameField->setText(QString::fromStdString(brand.name));
    ui_->keywordsField->setText(joined(brand.keywords));
    ui_->hashtagsField->setText(joined(brand.hashtags, "#"));
    ui_->handlesField->setText(joined(brand.handles, "@"));
    ui_->urlsField->setText(joined(brand.urls));
    ui_->excludesField->setText(joined(brand.excludes));
    ui_->aboutTermsField->setText(joined(brand.aboutTerms));
    ui_->notTermsField->setText(joined(brand.notTerms));
    setDirty(false);
}

Brand BrandPage::edited() const
{
    Brand brand{ .id = shown_, .name = ui_->nameField->text().trimmed().toStdString() };
    brand.keywords = listIn(*ui_->keywordsField);
    brand.hashtags = listIn(*ui_->hashtagsField, '#');
    brand.handles = listIn(*ui_->handlesField, '@');
    brand.urls = listIn(*ui_->urlsField);
    brand.excludes = listIn(*ui_->excludesField);
    brand.aboutTerms = listIn(*ui_->aboutTermsField);
    brand.notTerms = listIn(*ui_->notTermsField);
    return brand;
}

void BrandPage::setDirty(bool dirty)
{
    isDirty_ = dirty;
    ui_->saveBrandButton->setEnabled(dirty && !ui_->nameField->text().trimmed().isEmpty());
    ui_->discardBrandButton->setEnabled(dirty);
    ui_->brandListPane->setEnabled(!dirty); // first save or discard
    previewTimer_.start(previewAfter);
}

void BrandPage::startNew()
{
    ui_->brandList->setCurrentIndex({});
    show({});
    ui_->nameField->setFocus(Qt::OtherFocusReason);
}

void BrandPage::save()
{
    Brand brand = edited();
    if (brand.keywords.empty() && brand.hashtags.empty() && brand.handles.empty() && brand.urls.empty())
        brand.keywords.push_back(brand.name);
    const Brand* const known = brands_.at(brands_.rowOf(shown_));
    const Brand before = known ? *known : Brand{};
    wanted_ = QString::fromStdString(brand.name);
    setDirty(false);
    tools_.desk.act(tr("Save the brand"), [brand, before](Workspace& workspace) -> Result<Inverse> {
        if (before.id)
            return saveBrand(workspace, brand).map([before] {
                return Inverse([before](Workspace& there) { return there.sources().saveBrand(before, there.actor(), there.now()); });
            });
        return addBrand(workspace, brand).map([](BrandId id) {
            return Inverse([id](Workspace& there) { return there.sources().removeBrand(id, there.actor(), there.now()); });
        });
    });
}

void BrandPage::remove()
{
    const Brand* const known = brands_.at(brands_.rowOf(shown_));
    const QString name = known ? QString::fromStdString(known->name) : QString();
    if (!known
        || !tools_.dialogs.confirm(
            this, tr("Remove a brand"), tr("Listen for “%1” no longer? What was found stays.").arg(name), tr("Remove")))
        return;
    tools_.desk.act(tr("Remove the brand"), [brand = *known](Workspace& workspace) -> Result<Inverse> {
        return workspace.sources().removeBrand(brand.id, workspace.actor(), workspace.now()).map([brand] {
            return Inverse([brand](Workspace& there) { return there.sources().saveBrand(brand, there.actor(), there.now()); });
        });
    });
}

void BrandPage::askPreview()
{
    if (!brands_.isLoaded() && !brands_.error())
        return; // what stands there is not a brand yet
    const Brand brand = edited();
    preview_.ask(
        [brand, speller = tools_.desk.proofreader().speller()](Workspace& workspace) { return brandPreview(workspace, brand, *speller); },
        [this](Result<BrandPreview> preview) { takePreview(std::move(preview)); });
}

void BrandPage::takePreview(Result<BrandPreview> preview)
{
    if (!preview) {
        ui_->previewMessage->setText(sentenceFor(preview.error()));
        ui_->previewStack->setCurrentWidget(ui_->previewMessage);
        return;
    }
    const QLocale locale;
    ui_->previewTitle->setText(
        tr("What this would have found: %1 of the newest %2 mentions, and %3 to be asked about")
            .arg(locale.toString(preview->matching), locale.toString(preview->lookedAt), locale.toString(preview->candidates)));
    tellCommonWords(preview->common);
    ui_->previewMessage->setText(preview->lookedAt == 0 ? tr("Nothing was heard yet; this fills up as soon as something is.")
                                                        : tr("None of the newest mentions has these words."));
    ui_->previewStack->setCurrentWidget(preview->hits.empty() ? static_cast<QWidget*>(ui_->previewMessage) : ui_->previewTable);
    hits_.show(std::move(*preview));
}

void BrandPage::tellCommonWords(const std::vector<CommonWord>& common)
{
    QStringList lines;
    for (const CommonWord& one : common) {
        QStringList languages;
        for (const std::string& language : one.languages)
            languages += languageName(language);
        lines += tr("%1 is an ordinary word, too (%2): what stands around it decides.")
                     .arg(locale().quoteString(QString::fromStdString(one.word)), languages.join(", "));
    }
    ui_->commonWords->setText(lines.join('\n'));
    ui_->commonWords->setVisible(!lines.isEmpty());
}

void BrandPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        takeBrands();
        previewTimer_.start(previewAfter);
    }
    ListeningPage::changeEvent(event);
}

}
