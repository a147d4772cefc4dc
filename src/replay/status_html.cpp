// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_html.h"

#include "earshot/base/html.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"

namespace earshot::replay {

namespace {

constexpr std::size_t shownOfLink = 30; // bytes, as Mastodon's link formatter cuts

/// Escaped, with a blank line as a new paragraph and a line's end as a break.
std::string escapedLines(std::string_view text)
{
    std::string html;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        html += escapedHtml(text.substr(at, end - at));
        at = end;
        const auto next = std::min(text.find_first_not_of('\n', at), text.size());
        if (next - at >= 2)
            html += "</p><p>";
        else if (next > at)
            html += "<br />";
        at = next;
    }
    return html;
}

std::string mentionAnchor(const Entity& mention, const std::string& url)
{
    return "<span class=\"h-card\" translate=\"no\"><a href=\"" + escapedHtml(url) + "\" class=\"u-url mention\">@<span>"
        + escapedHtml(mention.handle) + "</span></a></span>";
}

std::string hashtagAnchor(const Entity& hashtag, const std::string& baseUrl)
{
    return "<a href=\"" + escapedHtml(baseUrl + "/tags/" + percentEncoded(caseFolded(hashtag.tag)))
        + "\" class=\"mention hashtag\" rel=\"tag\">#<span>" + escapedHtml(hashtag.tag) + "</span></a>";
}

std::string linkAnchor(std::string_view url)
{
    std::size_t prefix = url.find("://") + 3;
    if (url.substr(prefix).starts_with("www."))
        prefix += 4;
    std::size_t cut = std::min(prefix + shownOfLink, url.size());
    while (cut < url.size() && (static_cast<unsigned char>(url[cut]) & 0xC0) == 0x80)
        ++cut;
    return "<a href=\"" + escapedHtml(url)
        + "\" target=\"_blank\" rel=\"nofollow noopener noreferrer\" translate=\"no\"><span class=\"invisible\">"
        + escapedHtml(url.substr(0, prefix)) + "</span><span class=\"" + (cut < url.size() ? "ellipsis" : "") + "\">"
        + escapedHtml(url.substr(prefix, cut - prefix)) + "</span><span class=\"invisible\">" + escapedHtml(url.substr(cut))
        + "</span></a>";
}

std::string anchor(const Entity& entity, std::string_view written, const AnchorTargets& targets)
{
    if (entity.kind == EntityKind::Link)
        return linkAnchor(written);
    if (entity.kind == EntityKind::Hashtag)
        return hashtagAnchor(entity, targets.baseUrl);
    const auto url = targets.profileUrl(entity);
    return url ? mentionAnchor(entity, *url) : escapedHtml(written);
}

}

std::string statusHtml(std::string_view text, const AnchorTargets& targets)
{
    if (text.empty())
        return {};
    std::string html = "<p>";
    std::size_t at = 0;
    for (const Entity& entity : entitiesOf(text)) {
        html += escapedLines(text.substr(at, entity.begin - at));
        html += anchor(entity, text.substr(entity.begin, entity.end - entity.begin), targets);
        at = entity.end;
    }
    return html + escapedLines(text.substr(at)) + "</p>";
}

std::string paragraphsHtml(std::string_view text)
{
    return text.empty() ? std::string() : "<p>" + escapedLines(text) + "</p>";
}

}
