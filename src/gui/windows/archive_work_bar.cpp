// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_work_bar.h"

#include "../words/errors.h"
#include "../words/evidence_html.h"
#include "../words/times.h"
#include "dialogs.h"
#include "ui_archive_work_bar.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QUrl>

namespace earshot::gui {

ArchiveWorkBar::ArchiveWorkBar(const RoomTools& tools, QWidget* parent)
    : QFrame(parent)
    , ui_(std::make_unique<Ui::ArchiveWorkBar>())
    , tools_(tools)
    , work_(tools.desk.place())
{
    ui_->setupUi(this);
    connectWork();
    hide();
}

ArchiveWorkBar::~ArchiveWorkBar() = default;

void ArchiveWorkBar::connectWork()
{
    connect(ui_->workButton, &QPushButton::clicked, this, [this] {
        work_.cancel();
        end();
    });
    connect(&work_, &ArchiveWork::progressed, ui_->workProgress, &QProgressBar::setValue);
    connect(&work_, &ArchiveWork::verified, this, [this](const LedgerVerdict& verdict) {
        tell(QString::fromUtf8(verdict.brokenAt ? "▲ " : "● ") + ledgerSentence(verdict), false);
        if (verdict.brokenAt)
            tools_.notices.tellFailure(ledgerSentence(verdict));
    });
    connect(&work_, &ArchiveWork::exported, this, &ArchiveWorkBar::tellExported);
    connect(&work_, &ArchiveWork::failed, this, [this](const Error& error) {
        end();
        tools_.notices.tellFailure(sentenceFor(error));
    });
}

void ArchiveWorkBar::exportChosen(const std::vector<MentionId>& mentions)
{
    if (mentions.empty())
        return tools_.notices.tell(tr("Choose at least one hit first."));
    const QString title = tr("Export evidence of %n mention(s)", nullptr, static_cast<int>(mentions.size()));
    const auto file = fileFor(title, QString::number(mentions.front().value));
    if (!file)
        return;
    begin(tr("Writing the evidence…"));
    work_.exportTo(*file, mentions);
}

void ArchiveWorkBar::exportAll(const SearchQuery& query)
{
    const auto file = fileFor(tr("Export evidence of all hits"), "hits");
    if (!file)
        return;
    begin(tr("Writing the evidence of all hits…"));
    work_.exportAll(*file, query);
}

std::optional<QString> ArchiveWorkBar::fileFor(const QString& title, const QString& name)
{
    const QString day = localTime(tools_.desk.now()).date().toString(Qt::ISODate);
    return tools_.dialogs.fileToSave(
        this, title, QString("evidence-%1-%2.html").arg(day, name), tr("Web page for people (*.html);;JSON Lines for programs (*.jsonl)"));
}

void ArchiveWorkBar::verify()
{
    begin(tr("Checking every link of the ledger and every text…"));
    work_.verify();
}

void ArchiveWorkBar::begin(const QString& sentence)
{
    ui_->workProgress->setValue(0);
    tell(sentence, true);
}

void ArchiveWorkBar::tell(const QString& sentence, bool isRunning)
{
    ui_->workText->setText(sentence);
    ui_->workProgress->setVisible(isRunning);
    setAtWork(isRunning);
    show();
}

void ArchiveWorkBar::tellExported(const QString& file, int mentions)
{
    end();
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(file).absolutePath());
    tools_.notices.tell(tr("Evidence of %n mention(s) was written to %1", nullptr, mentions).arg(file), tr("Show"),
        [folder] { QDesktopServices::openUrl(folder); });
}

void ArchiveWorkBar::end()
{
    hide();
    setAtWork(false);
}

void ArchiveWorkBar::setAtWork(bool isAtWork)
{
    isAtWork_ = isAtWork;
    ui_->workButton->setText(isAtWork ? tr("Cancel") : tr("Close"));
    emit atWorkChanged();
}

void ArchiveWorkBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        setAtWork(isAtWork_);
    }
    QFrame::changeEvent(event);
}

}
