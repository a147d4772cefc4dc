// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_page.h"

#include <QDesktopServices>
#include <QUrl>

namespace earshot::gui {

namespace {

QUrl urlOf(const std::string& address)
{
    return QUrl(QString::fromStdString(address), QUrl::StrictMode);
}

}

bool isWebPage(const std::string& address)
{
    const QUrl url = urlOf(address);
    return url.isValid() && (url.scheme() == "https" || url.scheme() == "http");
}

void openWebPage(const std::string& address)
{
    if (isWebPage(address))
        QDesktopServices::openUrl(urlOf(address));
}

}
