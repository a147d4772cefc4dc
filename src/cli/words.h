// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"
#include "earshot/model/reply.h"
#include "earshot/model/verdict.h"

#include <string>

namespace earshot::cli {

/// Exit codes of the command line: a contract.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, NotVerified = 3, PartlyDone = 4, InUse = 5, NotPermitted = 6, Interrupted = 130 };

/// One English sentence that the person at the desk can act on.
std::string sentenceFor(const Error& error);
std::string sentenceFor(const CheckFinding& finding);
/// The words of the text that it is about, or what a signal means.
std::string wordsFor(const Reason& reason);
int exitCodeFor(ErrorKind kind);

}
