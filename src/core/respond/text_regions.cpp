// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_regions.h"

namespace earshot::respond {

TextRanges urlsIn(std::string_view text)
{
    // Without a scheme only known top-level domains: "done.We" is a missing space, not a link.
    static const Pattern url(
        R"((?:https?://|www\.)[^\s<>"«»“”]+)"
        R"(|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)"
        R"(\.(?:com|org|net|info|app|shop|io|eu|de|at|ch|id|tr|ru|рф|uk|us|example)(?![\p{L}\p{N}-])(?:/[^\s<>"«»“”]*)?)");
    return url.matchesIn(text);
}

TextRanges emailsIn(std::string_view text)
{
    static const Pattern email(R"((?<![\p{L}\p{N}@._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})");
    return email.matchesIn(text);
}

TextRanges handlesIn(std::string_view text)
{
    static const Pattern handle(
        R"((?<![\p{L}\p{N}_.@/])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?(?:@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}|@[\p{L}\p{N}-]{1,63}:\d+)?)");
    return handle.matchesIn(text);
}

TextRanges hashtagsIn(std::string_view text)
{
    static const Pattern hashtag(R"((?<![\p{L}\p{N}#&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*)");
    return hashtag.matchesIn(text);
}

TextRanges linkedRegionsIn(std::string_view text)
{
    TextRanges all = urlsIn(text);
    for (const auto& more : { emailsIn(text), handlesIn(text), hashtagsIn(text) })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

TextRanges sentencesIn(std::string_view text)
{
    // "15.30" and "telvana.example" go on
    static const Pattern sentence(R"((?:[^\s.!?…]|[.](?=\S))(?:[^.!?…\n]|[.](?=[^\s.]))*+[.!?…]*)");
    return sentence.matchesIn(text);
}

}
