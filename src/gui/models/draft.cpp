// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include "../workers/desk.h"
#include "earshot/app/composer.h"
#include "earshot/base/text.h"

#include <algorithm>
#include <utility>

namespace earshot::gui {

namespace {

constexpr auto keptAfter = std::chrono::milliseconds(500);
constexpr auto lookedAfter = std::chrono::milliseconds(150);

bool isWritable(ReplyState state)
{
    return state == ReplyState::Draft || state == ReplyState::Returned;
}

bool isMisspelt(const CheckFinding& finding)
{
    return finding.kind == CheckKind::Spelling;
}

/// Hardly a word is in the dictionary: the words are not wrong, they are of another language.
bool isMostlyMisspelt(const std::vector<CheckFinding>& findings, const std::string& text)
{
    const auto misspelt = static_cast<std::size_t>(std::ranges::count_if(findings, isMisspelt));
    return misspelt >= 4 && 2 * misspelt > words(text).size();
}

/// What is told of a text at once, before its spelling is looked at.
struct Glance {
    DraftLength length;
    std::vector<PromiseOffer> promises;
};

Result<Glance> glance(Workspace& workspace, const Reply& draft)
{
    const auto length = lengthOf(workspace, draft);
    auto promises = promisesIn(workspace, draft);
    if (!length || !promises)
        return tl::unexpected(!length ? length.error() : promises.error());
    return Glance{ *length, std::move(*promises) };
}

/// Stores the draft, as a new one where `stored` names none.
Result<Reply> kept(Workspace& workspace, const std::shared_ptr<ReplyId>& stored, Reply draft)
{
    draft.id = *stored;
    auto reply = earshot::Composer(workspace).keep(draft);
    if (reply)
        *stored = reply->id;
    return reply;
}

}

struct Draft::Loaded {
    Reply reply;
    Opinion opinion;
    std::optional<Reply> lastSent;
    QStringList othersWriting;
};

Draft::Draft(Desk& desk, CaseId caseId, Audience audience, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , caseId_(caseId)
    , audience_(audience)
    , loads_(desk.queries(), this)
    , lengths_(desk.queries(), this)
    , looks_(desk.proofreader().thread(), this)
{
    keepTimer_.setSingleShot(true);
    lookTimer_.setSingleShot(true);
    connect(&keepTimer_, &QTimer::timeout, this, &Draft::keep);
    connect(&lookTimer_, &QTimer::timeout, this, &Draft::look);
    connect(&desk_, &Desk::changed, this, [this](const std::vector<LedgerRow>& rows) {
        if (std::ranges::any_of(rows, [this](const LedgerRow& row) { return row.caseId == caseId_; }))
            load();
    });
    load();
}

bool Draft::isEditable() const
{
    return loaded_ && isWritable(reply_.state);
}

bool Draft::maySend() const
{
    const bool isReady = isEditable() || reply_.state == ReplyState::Approved || reply_.state == ReplyState::Failed;
    return loaded_ && lookedAtAll_ && isReady && !isEmpty()
        && std::ranges::none_of(findings_, [](const PlacedFinding& placed) { return placed.finding.blocks; });
}

bool Draft::isPrivateClosed() const
{
    return std::ranges::any_of(findings_, [](const PlacedFinding& placed) { return placed.finding.kind == CheckKind::PrivateFirst; });
}

Result<Draft::Loaded> Draft::find(Workspace& workspace, CaseId caseId, Audience audience)
{
    const auto replies = workspace.replies().ofCase(caseId);
    auto blank = blankDraft(workspace, caseId, audience);
    if (!replies || !blank)
        return tl::unexpected(!replies ? replies.error() : blank.error());
    Loaded loaded{ std::move(*blank), {}, {}, {} };
    for (const Reply& reply : *replies) {
        if (reply.audience != audience || reply.state == ReplyState::Cancelled)
            continue;
        const bool isMine = reply.author == workspace.actor();
        if (reply.state == ReplyState::Sent)
            loaded.lastSent = reply;
        else if (isMine || !isWritable(reply.state))
            loaded.reply = reply;
        else if (const QString name = QString::fromStdString(reply.author); !reply.text.empty() && !loaded.othersWriting.contains(name))
            loaded.othersWriting += name;
    }
    loaded.opinion = { loaded.reply, loaded.reply.text };
    if (loaded.reply.id && loaded.reply.state != ReplyState::Draft)
        if (auto opinion = opinionOn(workspace, loaded.reply))
            loaded.opinion = std::move(*opinion);
    return loaded;
}

void Draft::load()
{
    loadWanted_ = pending_ > 0;
    if (loadWanted_)
        return; // what is under way would make the answer an old one
    loads_.ask([caseId = caseId_, audience = audience_](Workspace& workspace) { return find(workspace, caseId, audience); },
        [this](Result<Loaded> loaded) {
            if (loaded)
                take(std::move(*loaded));
            else
                emit desk_.actFailed(tr("Opening the draft"), loaded.error());
        });
}

void Draft::take(Loaded loaded)
{
    lastSent_ = std::move(loaded.lastSent);
    othersWriting_ = std::move(loaded.othersWriting);
    opinion_ = std::move(loaded.opinion);
    loaded_ = true;
    takeReply(std::move(loaded.reply));
    lookTimer_.start(std::chrono::milliseconds(0)); // whether private is open may have changed with the case
}

void Draft::takeReply(Reply reply)
{
    if (!stored_ || reply.id != reply_.id)
        stored_ = std::make_shared<ReplyId>(reply.id);
    reply_ = std::move(reply);
    if (!dirty_) {
        text_ = QString::fromStdString(reply_.text);
        choices_ = reply_.promiseChoices;
    }
    dirty_ = dirty_ && !isPresentStored();
    emit changed();
}

Reply Draft::present() const
{
    Reply draft = reply_;
    draft.text = text_.toStdString();
    draft.promiseChoices = choices_;
    return draft;
}

bool Draft::isPresentStored() const
{
    return text_.toStdString() == reply_.text && choices_ == reply_.promiseChoices;
}

bool Draft::isMeant(const PromiseOffer& offer) const
{
    const auto chosen = choices_.find(offer.words);
    return chosen == choices_.end() ? offer.isExact : chosen->second;
}

void Draft::setMeant(const PromiseOffer& offer, bool meant)
{
    if (!isEditable())
        return;
    choices_[offer.words] = meant;
    keepSoon();
}

void Draft::keepSoon()
{
    dirty_ = true;
    keepTimer_.start(keptAfter);
    emit changed();
}

void Draft::write(const QString& text)
{
    if (text == text_ || !isEditable())
        return;
    text_ = text;
    lookedAtAll_ = false;
    lookTimer_.start(lookedAfter);
    keepSoon();
}

void Draft::keep()
{
    keepTimer_.stop();
    if (!dirty_ || !isEditable())
        return;
    dirty_ = false;
    ++pending_;
    loads_.forget();
    desk_.acts().ask(
        this, [stored = stored_, draft = present()](Workspace& workspace) { return kept(workspace, stored, draft); },
        [this, stored = stored_](Result<Reply> reply) {
            if (!reply) {
                emit desk_.actFailed(tr("Keeping the draft"), reply.error());
                dirty_ = loadWanted_ = true;
            } else if (stored == stored_ && isEditable()) {
                reply_ = std::move(*reply);
            }
            done();
        });
}

void Draft::done()
{
    --pending_;
    emit changed();
    if (pending_ == 0 && loadWanted_)
        load();
}

void Draft::look()
{
    if (!loaded_)
        return;
    const Reply draft = present();
    lengths_.ask([draft](Workspace& workspace) { return glance(workspace, draft); },
        [this](const Result<Glance>& glance) {
            length_ = glance ? std::optional(glance->length) : std::nullopt;
            promises_ = glance ? glance->promises : std::vector<PromiseOffer>();
            emit lookedOver();
        });
    looks_.ask([draft, speller = desk_.proofreader().speller()](Workspace& workspace) { return findingsIn(workspace, draft, *speller); },
        [this, text = draft.text](Result<std::vector<CheckFinding>> findings) {
            if (text != present().text)
                return; // it is looked over again after the next pause
            if (!findings)
                emit desk_.actFailed(tr("Checking the answer"), findings.error()); // no finding is not to be read as no fault
            lookedAtAll_ = true;
            otherLanguage_ = findings && isMostlyMisspelt(*findings, text);
            if (otherLanguage_)
                std::erase_if(*findings, isMisspelt);
            findings_ = placed(findings.value_or(std::vector<CheckFinding>()), text);
            emit lookedOver();
        });
}

void Draft::step(const QString& what, const Wish& wish)
{
    keepTimer_.stop();
    const bool isNew = isEditable() && (dirty_ || !reply_.id);
    dirty_ = false;
    ++pending_;
    loads_.forget();
    desk_.acts().ask(
        this,
        [stored = stored_, draft = present(), isNew, wish](Workspace& workspace) -> Result<Reply> {
            if (isNew)
                if (const auto stores = kept(workspace, stored, draft); !stores)
                    return stores;
            return wish(workspace, *stored);
        },
        [this, what](Result<Reply> reply) {
            loadWanted_ = true;
            if (reply) {
                takeReply(std::move(*reply));
            } else {
                dirty_ = !isPresentStored();
                emit desk_.actFailed(what, reply.error());
            }
            done();
        });
}

void Draft::send()
{
    step(tr("Send"), [](Workspace& workspace, ReplyId id) { return earshot::Composer(workspace).send(id); });
}

void Draft::submit()
{
    step(tr("Ask for a second opinion"), [](Workspace& workspace, ReplyId id) { return earshot::Composer(workspace).submit(id); });
}

void Draft::takeBack()
{
    step(tr("Take the answer back"), [](Workspace& workspace, ReplyId id) { return takenBack(workspace, id); });
}

}
