// SPDX-License-Identifier: GPL-3.0-or-later
#include "errors.h"

#include "earshot/base/text.h"
#include "earshot/model/names.h"
#include "names.h"
#include "times.h"

#include <QCoreApplication>

namespace earshot::gui {

namespace {

/// A sentence in which %1 is what it happened to. A detail follows in brackets.
struct Wording {
    ErrorKind kind;
    const char* sentence;
    const char* otherwise; ///< stands for %1 where the error names nothing
};

constexpr const char* server = QT_TRANSLATE_NOOP("Errors", "The server");
constexpr const char* answer = QT_TRANSLATE_NOOP("Errors", "The answer");
constexpr const char* workspace = QT_TRANSLATE_NOOP("Errors", "The workspace");
constexpr const char* it = QT_TRANSLATE_NOOP("Errors", "This");

// clang-format off
constexpr Wording wordings[] = {
    { ErrorKind::Unreachable, QT_TRANSLATE_NOOP("Errors", "%1 cannot be reached."), server },
    { ErrorKind::TimedOut, QT_TRANSLATE_NOOP("Errors", "%1 did not answer in time."), server },
    { ErrorKind::TlsFailed, QT_TRANSLATE_NOOP("Errors", "%1 has no certificate that this computer trusts, so nothing was sent."), server },
    { ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Errors", "%1 answered with more than 20 MB, so the rest was not read."), server },
    { ErrorKind::Truncated, QT_TRANSLATE_NOOP("Errors", "%1 broke off in the middle of its answer."), server },
    { ErrorKind::Unauthorized, QT_TRANSLATE_NOOP("Errors", "%1 does not accept the token any more; give the source a new one."), server },
    { ErrorKind::Forbidden, QT_TRANSLATE_NOOP("Errors", "%1 does not allow this."), server },
    { ErrorKind::NotFound, QT_TRANSLATE_NOOP("Errors", "%1 does not know this address."), server },
    { ErrorKind::Gone, QT_TRANSLATE_NOOP("Errors", "%1 says that this is gone for good, so it is no longer asked."), server },
    { ErrorKind::RateLimited, QT_TRANSLATE_NOOP("Errors", "%1 has had enough requests for now; Earshot waits as it asks."), server },
    { ErrorKind::ServerFailed, QT_TRANSLATE_NOOP("Errors", "%1 has a fault of its own; Earshot tries again later."), server },
    { ErrorKind::BadRedirect, QT_TRANSLATE_NOOP("Errors", "%1 redirects to where Earshot does not follow."), server },
    { ErrorKind::Rejected, QT_TRANSLATE_NOOP("Errors", "%1 refused it."), server },
    { ErrorKind::InsecureCredential, QT_TRANSLATE_NOOP("Errors", "%1 would get a token over an unencrypted connection; use https."), server },
    { ErrorKind::NotAFeed, QT_TRANSLATE_NOOP("Errors", "%1 is not a feed."), answer },
    { ErrorKind::NotJson, QT_TRANSLATE_NOOP("Errors", "%1 is not what this platform answers (no JSON)."), answer },
    { ErrorKind::Malformed, QT_TRANSLATE_NOOP("Errors", "%1 cannot be read."), answer },
    { ErrorKind::WorkspaceMissing, QT_TRANSLATE_NOOP("Errors", "There is no workspace at %1."), workspace },
    { ErrorKind::WorkspaceExists, QT_TRANSLATE_NOOP("Errors", "There is a workspace at %1 already."), workspace },
    { ErrorKind::Locked, QT_TRANSLATE_NOOP("Errors", "%1 is in use by another program; try again when that has finished."), workspace },
    { ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Errors", "%1 cannot be written to."), workspace },
    { ErrorKind::NewerSchema, QT_TRANSLATE_NOOP("Errors", "%1 was made by a newer version of Earshot and was left untouched."), workspace },
    { ErrorKind::OlderSchema, QT_TRANSLATE_NOOP("Errors", "%1 was made by an older version of Earshot and has to be brought up to date first."), workspace },
    { ErrorKind::NotAWorkspace, QT_TRANSLATE_NOOP("Errors", "%1 is not an Earshot workspace."), workspace },
    { ErrorKind::Corrupt, QT_TRANSLATE_NOOP("Errors", "%1 is damaged; restore a backup."), workspace },
    { ErrorKind::DiskFull, QT_TRANSLATE_NOOP("Errors", "The disk is full, so nothing of this was stored; what was there before is unharmed."), workspace },
    { ErrorKind::DatabaseUnreachable, QT_TRANSLATE_NOOP("Errors", "The database at %1 cannot be reached."), workspace },
    { ErrorKind::DatabaseFailed, QT_TRANSLATE_NOOP("Errors", "The database refused the work."), workspace },
    { ErrorKind::VerificationFailed, QT_TRANSLATE_NOOP("Errors", "%1 does not verify."), workspace },
    { ErrorKind::InvalidArgument, QT_TRANSLATE_NOOP("Errors", "%1 cannot be used."), it },
    { ErrorKind::Unknown, QT_TRANSLATE_NOOP("Errors", "%1 is not there (any more)."), it },
    { ErrorKind::NotSupported, QT_TRANSLATE_NOOP("Errors", "%1 is not possible here."), it },
    { ErrorKind::NotPermitted, QT_TRANSLATE_NOOP("Errors", "%1 is not permitted."), it },
    { ErrorKind::PromiseOpen, QT_TRANSLATE_NOOP("Errors", "%1 has a promise that is still open."), it },
    { ErrorKind::WrongState, QT_TRANSLATE_NOOP("Errors", "%1 is not in a state in which this is possible."), it },
    { ErrorKind::ChecksFailed, QT_TRANSLATE_NOOP("Errors", "The answer cannot go out like this; the checks say why."), it },
    { ErrorKind::CredentialMissing, QT_TRANSLATE_NOOP("Errors", "%1 needs a token, and there is none."), it },
    { ErrorKind::SecretStoreUnavailable, QT_TRANSLATE_NOOP("Errors", "No place for secrets is open: there is no system keyring, and no passphrase was given."), it },
    { ErrorKind::WrongPassphrase, QT_TRANSLATE_NOOP("Errors", "The passphrase does not open %1."), it },
    { ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Errors", "It was cancelled."), it },
    { ErrorKind::FileFailed, QT_TRANSLATE_NOOP("Errors", "The file %1 could not be used."), it },
};
// clang-format on

QString translated(const char* text)
{
    return QCoreApplication::translate("Errors", text);
}

/// A case's move that the rules forbid says "new -> resolved".
QString forbiddenMove(const Error& error)
{
    constexpr std::string_view arrow = " -> ";
    const std::size_t at = error.detail.find(arrow);
    if (error.kind != ErrorKind::WrongState || at == std::string::npos)
        return {};
    const auto from = named<CaseState>(error.detail.substr(0, at)), to = named<CaseState>(error.detail.substr(at + arrow.size()));
    if (!from || !to)
        return {};
    return translated(QT_TRANSLATE_NOOP("Errors", "A case that is “%1” cannot go from there to “%2”.")).arg(word(*from), word(*to));
}

/// The end of a sentence. Of an open promise it is when that falls due.
QString detailOf(const Error& error)
{
    if (error.detail.empty())
        return {};
    const auto due = error.kind == ErrorKind::PromiseOpen ? parsedRfc3339(error.detail) : tl::unexpected(error);
    const QString detail
        = due ? translated(QT_TRANSLATE_NOOP("Errors", "due %1")).arg(shortTime(*due)) : QString::fromStdString(singleLine(error.detail));
    return QString(" (%1)").arg(detail);
}

}

QString sentenceFor(const Error& error)
{
    if (const QString move = forbiddenMove(error); !move.isEmpty())
        return move;
    for (const Wording& wording : wordings) {
        if (wording.kind != error.kind)
            continue;
        const QString subject = error.subject.empty() ? translated(wording.otherwise) : QString::fromStdString(error.subject);
        QString sentence = translated(wording.sentence);
        if (sentence.contains("%1"))
            sentence = sentence.arg(subject);
        return sentence + detailOf(error);
    }
    return QString::fromStdString(error.subject);
}

}
