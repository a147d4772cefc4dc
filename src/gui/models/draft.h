// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/app/commitments.h"
#include "earshot/app/drafting.h"
#include "placed_finding.h"

#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace earshot::gui {

class Desk;

/// One answer while it is written: bound to its case and its audience, kept at each pause, looked over while it grows.
///
/// Shape    any number of windows show text() and tell what a person wishes; what became of the answer comes back as changed(). News
/// never touch
///          a text that somebody is writing.
/// Threads  the GUI thread.
class Draft : public QObject {
    Q_OBJECT
public:
    Draft(Desk& desk, CaseId caseId, Audience audience, QObject* parent = nullptr);

    const QString& text() const { return text_; } ///< as it is on the screen
    void write(const QString& text); ///< what a person typed
    const std::vector<PlacedFinding>& findings() const { return findings_; } ///< of the text as it was last looked over
    const Reply& reply() const { return reply_; } ///< as it is stored; without id: it is not
    const Opinion& opinion() const { return opinion_; }
    const std::optional<Reply>& lastSent() const { return lastSent_; } ///< of this audience
    const std::optional<DraftLength>& length() const { return length_; }
    QStringList othersWriting() const { return othersWriting_; }
    const std::vector<PromiseOffer>& promises() const { return promises_; } ///< what the text would promise, as it was last looked at [R8]
    bool isMeant(const PromiseOffer& offer) const; ///< as somebody chose, else what it says exactly
    void setMeant(const PromiseOffer& offer, bool meant); ///< kept with the text

    bool isLoaded() const { return loaded_; }
    bool isEditable() const;
    bool isEmpty() const { return text_.isEmpty(); }
    bool isLookedAt() const { return lookedAtAll_; } ///< whether the findings are those of the text as it stands
    bool isKept() const { return !dirty_ && pending_ == 0; }
    bool maySend() const; ///< nothing that is known stands against it
    bool isPrivateClosed() const;
    bool isOtherLanguage() const { return otherLanguage_; } ///< than the customer's, so that spelling cannot be checked

    void load(); ///< asks what there is by now
    void keep(); ///< stores what was typed, at once
    void send();
    void submit();
    void takeBack(); ///< of what is held, waits or failed: it is a draft again

signals:
    void changed();
    void lookedOver();

private:
    struct Loaded;
    using Wish = std::function<Result<Reply>(Workspace&, ReplyId)>;
    static Result<Loaded> find(Workspace& workspace, CaseId caseId, Audience audience);
    void take(Loaded loaded);
    void takeReply(Reply reply);
    void look();
    void step(const QString& what, const Wish& wish);
    Reply present() const; ///< as it is on the screen
    bool isPresentStored() const;
    void keepSoon();
    void done();

    Desk& desk_;
    CaseId caseId_;
    Audience audience_;
    QString text_;
    std::vector<PlacedFinding> findings_;
    QTimer keepTimer_, lookTimer_;
    Asker loads_, lengths_, looks_;
    Reply reply_;
    Opinion opinion_;
    std::optional<Reply> lastSent_;
    std::optional<DraftLength> length_;
    std::vector<PromiseOffer> promises_;
    PromiseChoices choices_; ///< as they are on the screen
    QStringList othersWriting_;
    std::shared_ptr<ReplyId> stored_; ///< what the draft's row is; touched by work on the desk's acts() alone, where a draft gets its row
    int pending_ = 0; ///< stores and steps under way
    bool loaded_ = false, dirty_ = false, loadWanted_ = false, lookedAtAll_ = false, otherLanguage_ = false;
};

/// The drafts of a desk: one for each case and audience, however many windows show it.
class Drafts : public QObject {
    Q_OBJECT
public:
    static Drafts& of(Desk& desk);
    Draft& of(CaseId caseId, Audience audience);
    void keepAll();

private:
    explicit Drafts(Desk& desk);
    Desk& desk_;
    std::map<std::pair<CaseId, Audience>, Draft*> drafts_;
};

}
