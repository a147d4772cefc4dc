// SPDX-License-Identifier: GPL-3.0-or-later
#include "repaired_observation.h"

#include "earshot/base/text.h"

#include <algorithm>

namespace earshot {

namespace {

template <class O, class Visit>
bool allTexts(O& observation, Visit visit)
{
    O& o = observation;
    for (auto* text : { &o.key, &o.externalId, &o.url, &o.title, &o.text, &o.html, &o.language, &o.parentKey, &o.parentExternalId, &o.raw,
             &o.versionText, &o.author.externalId, &o.author.handle, &o.author.name, &o.author.url, &o.author.avatarUrl, &o.author.bio })
        if (!visit(*text))
            return false;
    return std::ranges::all_of(o.media, visit);
}

bool isStorableText(const std::string& text)
{
    return text.find('\0') == std::string::npos && isValidUtf8(text);
}

}

bool isStorable(const Observation& observation)
{
    return allTexts(observation, isStorableText);
}

Observation repairedObservation(Observation observation)
{
    allTexts(observation, [](std::string& text) {
        if (!isStorableText(text))
            text = repairedUtf8(text);
        return true;
    });
    return observation;
}

}
