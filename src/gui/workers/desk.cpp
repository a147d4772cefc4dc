// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QUndoCommand>

namespace earshot::gui {

namespace {

constexpr int rowsAtOnce = 2000;
constexpr auto foldingFor = std::chrono::milliseconds(100);
constexpr auto othersEvery = std::chrono::milliseconds(1500);

}

/// One act that was done. It was done before it came onto the stack, so the first redo() does nothing.
class ActCommand final : public QUndoCommand {
public:
    ActCommand(Desk& desk, const QString& what, DeskAct act, Inverse inverse)
        : QUndoCommand(what)
        , desk_(desk)
        , act_(std::move(act))
        , inverse_(std::make_shared<Inverse>(std::move(inverse)))
    {
    }

    void undo() override
    {
        desk_.acts_.ask(&desk_, [inverse = inverse_](Workspace& workspace) { return (*inverse)(workspace); },
            [&desk = desk_, what = text()](const Result<void>& done) {
                if (!done)
                    emit desk.actFailed(what, done.error());
                desk.lookForNews();
            });
    }

    void redo() override
    {
        if (std::exchange(isNew_, false))
            return;
        desk_.acts_.ask(&desk_, act_, [&desk = desk_, inverse = inverse_, what = text()](Result<Inverse> done) {
            if (!done)
                emit desk.actFailed(what, done.error());
            else if (*done) // else nothing had to be done, and what was done first still stands
                *inverse = std::move(*done);
            desk.lookForNews();
        });
    }

private:
    Desk& desk_;
    DeskAct act_;
    std::shared_ptr<Inverse> inverse_;
    bool isNew_ = true;
};

Desk::Desk(Place place, QObject* parent)
    : QObject(parent)
    , place_(std::move(place))
    , queries_("queries", [this] { return open(OpenMode::ReadOnly); })
    , acts_("acts", [this] { return open(OpenMode::ReadWrite); }, WorkspaceThread::AtEnd::Finish)
    , proofreader_([this] { return open(OpenMode::ReadOnly); })
    , listening_([this] { return open(OpenMode::ReadWrite); }, place_.secrets)
{
    connect(&listening_, &Listening::committed, this, &Desk::lookForNews);
    connect(&newsTimer_, &QTimer::timeout, this, &Desk::lookForNews);
    newsTimer_.start(othersEvery);
    lookForNews();
}

Desk::~Desk() = default;

Result<Workspace> Desk::open(OpenMode mode) const
{
    return Workspace::open(place_.location, *place_.clock, place_.actor, mode);
}

void Desk::act(const QString& what, DeskAct act, std::function<void()> done)
{
    acts_.ask(this, act, [this, what, act, done = std::move(done)](Result<Inverse> inverse) {
        if (!inverse) {
            emit actFailed(what, inverse.error());
            return;
        }
        if (*inverse)
            undo_.push(new ActCommand(*this, what, act, std::move(*inverse)));
        lookForNews();
        if (done)
            done();
    });
}

void Desk::lookForNews()
{
    lookAgain_ = looking_;
    if (std::exchange(looking_, true))
        return;
    queries_.ask(this,
        [after = seen_](Workspace& workspace) -> Result<std::vector<LedgerRow>> {
            if (after >= 0)
                return workspace.ledger().rows(after, rowsAtOnce);
            return workspace.ledger().last().and_then([&](std::int64_t last) { return workspace.ledger().rows(std::max<std::int64_t>(last - 1, 0), 1); });
        },
        [this](Result<std::vector<LedgerRow>> rows) { takeNews(std::move(rows)); });
}

void Desk::takeNews(Result<std::vector<LedgerRow>> rows)
{
    const bool first = seen_ < 0;
    if (!rows)
        emit workspaceFailed(rows.error());
    else
        seen_ = rows->empty() ? std::max<std::int64_t>(seen_, 0) : rows->back().sequence;
    if (rows && !rows->empty() && !first)
        emit changed(*rows);
    lookAgain_ = lookAgain_ || (rows && rows->size() == rowsAtOnce);
    // so that a burst of commits is told a few times and not a thousand times
    QTimer::singleShot(foldingFor, this, [this] {
        looking_ = false;
        if (lookAgain_)
            lookForNews();
    });
}

}
