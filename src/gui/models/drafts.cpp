// SPDX-License-Identifier: GPL-3.0-or-later
#include "../workers/desk.h"
#include "draft.h"

namespace earshot::gui {

Drafts::Drafts(Desk& desk) : QObject(&desk), desk_(desk) { }

Drafts& Drafts::of(Desk& desk)
{
    auto* drafts = desk.findChild<Drafts*>(QString(), Qt::FindDirectChildrenOnly);
    return drafts ? *drafts : *new Drafts(desk);
}

Draft& Drafts::of(CaseId caseId, Audience audience)
{
    Draft*& draft = drafts_[{ caseId, audience }];
    if (!draft)
        draft = new Draft(desk_, caseId, audience, this);
    return *draft;
}

void Drafts::keepAll()
{
    for (const auto& [key, draft] : drafts_)
        draft->keep();
}

}
