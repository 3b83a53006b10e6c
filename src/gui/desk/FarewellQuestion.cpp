// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/FarewellQuestion.h"

#include "gui/parts/Appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

FarewellQuestion::FarewellQuestion(const QString &objectName, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_sentence(new QLabel(this))
{
    setObjectName(objectName);
    setWindowTitle(tr("Callside"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(words.title, this);
    title->setProperty("textStyle", u"title"_s);
    title->setWordWrap(true);
    m_sentence->setObjectName(u"sentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setAccessibleName(words.title);
    setSentence(words.sentence);

    auto *go = new QPushButton(words.go, this);
    go->setObjectName(u"goButton"_s);
    go->setAutoDefault(false);
    auto *stay = new QPushButton(words.stay, this);
    stay->setObjectName(u"stayButton"_s);
    stay->setDefault(true);
    setTone(stay, Tone::Accent);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(go);
    buttons->addWidget(stay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(6), space(6), space(5));
    column->setSpacing(space(3));
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addStretch(1);
    column->addSpacing(space(2));
    column->addLayout(buttons);
    stay->setFocus();
    connect(go, &QPushButton::clicked, this, [this] {
        accept();
        emit goChosen();
    });
    connect(stay, &QPushButton::clicked, this, [this] {
        accept();
        emit stayChosen();
    });
    const int width = std::max(60 * fontMetrics().averageCharWidth(), minimumSizeHint().width());
    resize(width, column->totalHeightForWidth(width));
}

void FarewellQuestion::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

} // namespace callside
