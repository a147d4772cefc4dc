// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/id.h"

namespace earshot {

using BrandId = Id<struct BrandTag>;
using SourceId = Id<struct SourceTag>;
using AuthorId = Id<struct AuthorTag>;
using MentionId = Id<struct MentionTag>;
using SnapshotId = Id<struct SnapshotTag>;
using CaseId = Id<struct CaseTag>;
using ReplyId = Id<struct ReplyTag>;
using CorrectionId = Id<struct CorrectionTag>;
using RelevanceCorrectionId = Id<struct RelevanceCorrectionTag>;
using ViewId = Id<struct ViewTag>;
using TemplateId = Id<struct TemplateTag>;
using CommitmentId = Id<struct CommitmentTag>;

}
