// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_dialog.h"

#include "../look/theme.h"
#include "../widgets/web_page.h"
#include "../words/authors.h"
#include "../words/errors.h"
#include "../words/names.h"
#include "../words/rows.h"
#include "../workers/desk.h"
#include "earshot/base/text.h"
#include "ui_profile_dialog.h"

#include <QEvent>

namespace earshot::gui {

ProfileDialog::ProfileDialog(Desk& desk, const Mention& mention, QWidget* parent)
    : QDialog(parent)
    , ui_(std::make_unique<Ui::ProfileDialog>())
    , desk_(desk)
    , mention_(mention)
{
    ui_->setupUi(this);
    connect(ui_->profileAgainButton, &QPushButton::clicked, this, &ProfileDialog::ask);
    connect(ui_->profilePageButton, &QPushButton::clicked, this, [this] { openWebPage((**profile_).card.url); });
    ui_->profileButtons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(ui_->profileButtons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    connect(&Theme::instance(), &Theme::changed, this, &ProfileDialog::tell);
    ask();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::ask()
{
    profile_.reset();
    tell();
    desk_.listening().ask(
        this,
        [id = mention_.id](
            Workspace& workspace, SecretStore& secrets, HttpClient& http) { return profileOf(workspace, secrets, http, id); },
        [this](Result<AuthorProfile> profile) { take(std::move(profile)); });
}

void ProfileDialog::take(Result<AuthorProfile> profile)
{
    profile_ = std::move(profile);
    tell();
}

void ProfileDialog::tell()
{
    ui_->profileName->setText(isolated(authorOf(mention_)) + " · " + platformName(mention_.platform));
    ui_->profileFacts->hide();
    ui_->profileBio->hide();
    ui_->profilePageButton->hide();
    ui_->profileAgainButton->hide();
    ui_->profileMessage->setText(tr("Asking the platform for the profile and recent posts…"));
    ui_->profileStack->setCurrentWidget(ui_->messagePage);
    if (!profile_)
        return;
    if (*profile_)
        tellProfile();
    else
        tellFailure();
}

void ProfileDialog::tellProfile()
{
    const auto& [card, recent, history] = **profile_;
    ui_->profileFacts->setText(isolated(authorFacts(card, history, mention_.language, desk_.now())));
    ui_->profileFacts->show();
    ui_->profileBio->setText(isolated(QString::fromStdString(shortened(singleLine(card.bio), 500))));
    ui_->profileBio->setVisible(!card.bio.empty());
    ui_->profilePageButton->setVisible(isWebPage(card.url));
    ui_->profilePosts->setHtml(recentPostsHtml(recent, desk_.now()));
    ui_->profileMessage->setText(tr("This author has written nothing that the platform shows us."));
    if (!recent.empty())
        ui_->profileStack->setCurrentWidget(ui_->profilePosts);
}

void ProfileDialog::tellFailure()
{
    const Error& error = profile_->error();
    const bool hasNone = error.kind == ErrorKind::NotSupported;
    ui_->profileMessage->setText(hasNone
            ? tr("A source of this kind (%1) has no profiles: nothing more is known of this author than what was heard.")
                  .arg(platformName(mention_.platform))
            : sentenceFor(error));
    ui_->profileAgainButton->setVisible(!hasNone);
}

void ProfileDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        ui_->retranslateUi(this);
        tell();
    }
    QDialog::changeEvent(event);
}

}
