// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_words.h"

namespace earshot::respond {

namespace {

constexpr Phrase apologies[] = { { "sorry" }, { "apolog*" }, { "our mistake" }, { "our fault" }, { "our error" }, { "our bad" },
    { "my mistake" }, { "we messed up" }, { "we got it wrong" }, { "we got this wrong" }, { "we let you down" },
    { "should not have happened" }, { "shouldn't have happened" }, { "should never have happened" }, { "regret*" }, { "forgive*" },
    { "not good enough" }, { "not acceptable" }, { "no excuse" }, { "you're right" }, { "you are right" }, { "was wrong" },
    { "were wrong" }, { "went wrong" }, { "our message was" }, { "we understand" }, { "i understand" }, { "we know how" },
    { "frustrating" }, { "too long" }, { "we failed" }, { "we forgot" }, { "we overlooked" }, { "we dropped" } };

constexpr Phrase thanks[] = { { "thank*" }, { "thx" }, { "grateful" }, { "appreciate*" } };

constexpr Phrase steps[] = { { "we will" }, { "we'll" }, { "you will" }, { "you'll" }, { "you can" }, { "i will" }, { "i'll" },
    { "we can" }, { "i can" }, { "we have" }, { "we've" }, { "i have" }, { "i've" }, { "we are" }, { "we're" }, { "i am" }, { "i'm" },
    { "looking into" }, { "working on" }, { "on it" }, { "checking" }, { "checked" }, { "passed" }, { "forwarded" }, { "investigat*" },
    { "please" }, { "help*" }, { "let us know" }, { "tell us" }, { "contact us" }, { "write to us" }, { "call us" }, { "message us" },
    { "dm*" }, { "direct message*" }, { "reach out" }, { "reach us" }, { "reach me" }, { "refund*" }, { "replac*" }, { "fix" }, { "fixed" },
    { "fixing" }, { "solved" }, { "solve" }, { "resolved" }, { "repair*" }, { "back online" }, { "working again" }, { "works again" },
    { "has been" }, { "have been" }, { "is now" }, { "are now" }, { "on its way" }, { "on the way" }, { "sent" }, { "credited" },
    { "cancelled" }, { "corrected" }, { "engineer*" }, { "technician*" }, { "colleague*" }, { "team is" }, { "team are" }, { "as soon as" },
    { "soon" }, { "shortly" } };

constexpr Phrase noSteps[] = { { "please accept" }, { "please be assured" }, { "please know" }, { "please understand" }, { "we are sorry" },
    { "we're sorry" }, { "i am sorry" }, { "i'm sorry" }, { "we are so" }, { "we're so" }, { "i am so" }, { "i'm so" }, { "we are very" },
    { "we're very" }, { "we are really" }, { "we're really" }, { "we are truly" }, { "we are terribly" }, { "i am very" }, { "i'm very" },
    { "i am really" }, { "i'm really" }, { "we are grateful" }, { "we're grateful" }, { "we are glad" }, { "we have read" },
    { "you have been" } };

constexpr Phrase exactTimes[]
    = { { "monday*" }, { "tuesday*" }, { "wednesday*" }, { "thursday*" }, { "friday*" }, { "saturday*" }, { "sunday*" }, { "today" },
          { "tonight" }, { "tomorrow" }, { "noon" }, { "midnight" }, { "this morning" }, { "this afternoon" }, { "this evening" },
          { "end of the day" }, { "end of day" }, { "end of the week" }, { "next week" }, { "within the hour" }, { "this week" } };

constexpr Phrase elsewhere[] = { { "dm*" }, { "pm" }, { "direct message*" }, { "private message*" }, { "privately" }, { "in private" },
    { "message us" }, { "inbox" }, { "by email" }, { "by e mail" }, { "via email" }, { "email us" }, { "e mail us" }, { "call us" },
    { "phone us" }, { "our form" }, { "contact form" } };

constexpr Phrase denials[] = { { "never" }, { "do not" }, { "don't" }, { "not share" }, { "not post" }, { "no need" }, { "not" } };

constexpr Phrase vagueTimes[] = { { "as soon as possible", "by {{day, time}}" }, { "as soon as we can", "by {{day, time}}" },
    { "as quickly as possible", "by {{day, time}}" }, { "as quickly as we can", "by {{day, time}}" },
    { "as fast as possible", "by {{day, time}}" }, { "as fast as we can", "by {{day, time}}" }, { "asap", "by {{day, time}}" },
    { "very soon", "by {{day, time}}" }, { "soon", "by {{day, time}}" }, { "very shortly", "by {{day, time}}" },
    { "shortly", "by {{day, time}}" }, { "in due course", "by {{day, time}}" }, { "in the near future", "by {{day, time}}" },
    { "in no time", "by {{day, time}}" }, { "as soon as we know more", "by {{day, time}}" }, { "as soon as we know", "by {{day, time}}" },
    { "as soon as we hear back", "by {{day, time}}" }, { "as soon as we have news", "by {{day, time}}" },
    { "as soon as we have an update", "by {{day, time}}" }, { "as soon as there is news", "by {{day, time}}" } };

constexpr Phrase noPromises[] = { { "see you soon" }, { "see you again soon" }, { "see you back soon" }, { "speak soon" }, { "talk soon" },
    { "get well soon" }, { "too soon" }, { "so soon" }, { "how soon" }, { "hear from you soon" }, { "hear from you shortly" },
    { "welcome you back soon" }, { "back with us soon" }, { "shortly after" }, { "shortly before" }, { "shortly afterwards" },
    { "soon after" }, { "soon afterwards" }, { "come back soon" }, { "visit us soon" }, { "soon as you" }, { "as soon as you *" },
    { "please * asap" }, { "no time like" } };

constexpr Phrase confidential[] = { { "order number" }, { "order no" }, { "order id" }, { "order reference" }, { "customer number" },
    { "customer id" }, { "account number" }, { "account details" }, { "account name" }, { "booking number" }, { "booking reference" },
    { "contract number" }, { "invoice number" }, { "phone number" }, { "telephone number" }, { "mobile number" }, { "email address" },
    { "e mail address" }, { "home address" }, { "postal address" }, { "delivery address" }, { "your address" }, { "date of birth" },
    { "iban" }, { "card number" }, { "bank details" }, { "password" } };

constexpr Phrase notAskedFor[] = { { "to your *" }, { "on your *" }, { "from your *" }, { "at your *" }, { "under your *" },
    { "via your *" }, { "our *" }, { "to the *" }, { "on the *" }, { "from the *" } };

constexpr Phrase requests[] = { { "please" }, { "could you" }, { "can you" }, { "would you" }, { "will you" }, { "may we" },
    { "can we have" }, { "could we have" }, { "send us" }, { "send me" }, { "share your" }, { "give us" }, { "tell us" }, { "let us know" },
    { "let us have" }, { "provide" }, { "we need" }, { "we'd need" }, { "i need" }, { "we would need" }, { "reply with" }, { "post your" },
    { "what is" }, { "what's" }, { "which" } };

}

const AnswerWords& englishAnswers()
{
    static constexpr AnswerWords words{
        .apologies = { apologies },
        .thanks = { thanks },
        .steps = { steps, noSteps },
        .exactTimes = { exactTimes },
        .elsewhere = { elsewhere },
        .denials = { denials },
        .vagueTimes = { vagueTimes, noPromises },
        .confidential = { confidential, notAskedFor },
        .requests = { requests },
        .apology = "We are sorry about this.",
        .acknowledgement = "We have seen this and are looking into it.",
        .offer = "How can we help?",
        .privately = "Please send it in a direct message, not here.",
    };
    return words;
}

}
