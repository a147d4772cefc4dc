// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

namespace earshot::bench {

const Phrases& english()
{
    static const Phrases phrases{
        .language = "en",
        .complaints = { "my {b} {t} stopped working after {n} days", "{b} charged me twice for the {t}, that is {m} euros gone",
            "the {t} from {b} arrived with a cracked lid and without a receipt", "I have been waiting {n} days for an answer about the {t}",
            "the {b} app logs me out every {n} minutes", "the {t} never turned up although the tracking says delivered to {w}",
            "since the last update the {t} drops the connection whenever it rains",
            "the {t} costs {m} euros more than the {b} page promised", "the technician from {b} did not come, for the third time",
            "your hotline hung up on me after {n} minutes in the queue", "the {t} leaks water all over the counter",
            "I returned the {t} in {w} and still wait for my refund of {m} euros" },
        .praises = { "the new {t} is honestly the best I have had in {n} years", "{b} replaced my {t} within {n} hours, great service",
            "the {t} works again after the update, thank you", "kudos to {p} at the {b} counter in {w}",
            "I was sceptical, but the {t} does exactly what it should", "a friendly courier brought the {t} two days early" },
        .insults = { "{b} is run by clowns and everybody who buys there is a sheep", "lol only idiots still pay {b}, cry more",
            "you people at {b} are pathetic losers, get a real job", "shut up, nobody cares about your stupid {t}",
            "whoever made this {t} should be fired, what a bunch of morons" },
        .others = { "does anybody know whether the {t} fits the older {w} model", "I compared the {t} with the one from {w} this weekend",
            "{b} opens a new store in {w} next month", "there is a long thread about the {t} in the other forum",
            "the manual says you have to hold the button for {n} seconds", "my neighbour {p} asked me which {t} to take",
            "the price of the {t} went from {m} to less within a week", "we are going to {w} by train and meet {p} there" },
        .demands = { "Ticket {c} is still open.", "Has anyone else seen this?", "I want my money back.", "Photo attached.",
            "Order {c}, name on file.", "Third time I ask.", "See you in {w}.", "Greetings from {w}.", "Reference {c}.",
            "{p} can confirm it.", "Thanks in advance." },
        .endings = { "Has anyone else tried it?", "Photo attached.", "See you in {w}.", "Greetings from {w}.", "Reference {c}.",
            "{p} can confirm it.", "Thanks in advance.", "Link {c}." },
        .things = { "kettle", "router", "tariff", "credit card", "delivery", "invoice", "headset", "warranty", "subscription", "thermostat",
            "booking", "charger", "firmware", "website", "parcel", "account", "washing machine", "contract", "voucher", "screen" },
        .names = { "Maya", "Leo", "Ines", "Tom", "Greta", "Omar", "Noah", "Chloe", "Ivan", "Priya", "Harriet", "Declan" },
        .fillers = { "yesterday", "morning", "evening", "nobody", "again", "really", "still", "after", "before", "between", "maybe",
            "kitchen", "office", "garden", "winter", "summer", "weekend", "because", "without", "another", "brother", "sister", "teacher",
            "village", "river", "mountain", "coffee", "bread", "music", "picture", "story", "question", "answer", "walking", "reading",
            "cooking", "early", "late", "quiet", "bright", "little", "whole", "same", "other", "often", "almost", "together", "outside",
            "upstairs", "friday", "holiday" },
    };
    return phrases;
}

}
