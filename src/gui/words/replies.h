// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/reply.h"

#include <QString>

namespace earshot::gui {

QString word(ReplyState state);
/// How an answer stands, in one sentence: "Goes out in 8 s.", "ben approved it." Empty for a draft.
QString standOf(const Reply& reply, Time now);
/// "Not sent: the server refused it." from what the reply keeps of the error.
QString reasonOf(const std::string& lastError);

}
