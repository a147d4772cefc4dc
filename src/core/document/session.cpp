// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <cassert>

namespace earshot {

namespace {

/// The statements around a transaction, and its head row.
class HeadRow {
public:
    explicit HeadRow(Session& session)
        : read_(session.sql(),
            session.engine().locking("select sequence, hash, last_mention, last_author, last_card from workspace where one = 1"))
        , write_(session.sql(),
              "update workspace set sequence = :sequence, hash = :hash, last_mention = :mention, last_author = :author,"
              " last_card = :card where one = 1")
    {
        read_.into(row_.sequence, row_.hash, row_.mention, row_.author, row_.card);
        write_.with(row_.sequence, row_.hash, row_.mention, row_.author, row_.card);
    }

    Head read()
    {
        if (!read_.first())
            throw Refusal(ErrorKind::Corrupt, {}, "the workspace's own row is missing");
        return row_;
    }

    void write(const Head& head)
    {
        row_ = head;
        write_.run();
    }

private:
    Head row_;
    Statement read_, write_;
};

}

Session::Session(std::unique_ptr<Engine> engine, std::string location, OpenMode mode)
    : engine_(std::move(engine))
    , location_(std::move(location))
    , mode_(mode)
{
}

Result<std::unique_ptr<Session>> Session::create(const std::string& location)
{
    std::unique_ptr<Session> session(new Session(engineFor(location), location, OpenMode::ReadWrite));
    const auto connected = session->caught([&] { session->sql_ = session->engine_->connectToNew(); });
    if (!connected)
        return tl::unexpected(connected.error());
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const std::string& location, OpenMode mode)
{
    std::unique_ptr<Session> session(new Session(engineFor(location), location, mode));
    const auto connected = session->caught([&] { session->sql_ = session->engine_->connect(mode); });
    if (!connected)
        return tl::unexpected(connected.error());
    return session;
}

void Session::publish()
{
    kept_.clear();
    engine_->publish(std::move(sql_));
    sql_ = engine_->connect(mode_);
}

void Session::setLockWait(std::chrono::milliseconds wait)
{
    engine_->setLockWait(*sql_, wait);
}

Error Session::errorOf(const std::exception& thrown) const
{
    Error error = engine_->errorOf(thrown);
    if (error.subject.empty())
        error.subject = engine_->shownLocation();
    return error;
}

void Session::beginWithoutHead()
{
    assert(!inTransaction_ && "transactions do not nest");
    engine_->beginWriting(*sql_);
    inTransaction_ = writing_ = true;
    head_ = storedHead_ = {};
    spoiledBy_.reset();
}

void Session::readHead()
{
    head_ = storedHead_ = kept<HeadRow>().read();
}

void Session::begin()
{
    beginWithoutHead();
    try {
        readHead();
    } catch (...) {
        rollBack();
        throw;
    }
}

void Session::commit()
{
    if (spoiledBy_)
        throw Refusal(*spoiledBy_);
    if (writing_ && head_ != storedHead_)
        kept<HeadRow>().write(head_);
    *sql_ << "commit";
    inTransaction_ = writing_ = false;
}

void Session::rollBack() noexcept
{
    inTransaction_ = writing_ = false;
    spoiledBy_.reset();
    ++rollbacks_;
    try {
        *sql_ << "rollback";
    } catch (const std::exception&) {
        // SQLite rolls back by itself when the disk is full, and a lost connection has nothing left to roll back
    }
}

Session::Scope::Scope(Session& session, Kind kind) : session_(session)
{
    if (kind == Writing) {
        session_.begin();
    } else if (kind == WritingWithoutHead) {
        session_.beginWithoutHead();
    } else {
        session_.engine_->beginReading(*session_.sql_);
        session_.inTransaction_ = true;
    }
}

Session::Scope::~Scope()
{
    if (session_.inTransaction_)
        session_.rollBack();
}

}
