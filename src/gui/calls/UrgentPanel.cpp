// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/UrgentPanel.h"

#include "core/Preferences.h"
#include "gui/calls/OverdueBand.h"
#include "gui/calls/UrgencyReason.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Keys.h"
#include "gui/words/TimeText.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int RoomForButtonsBeside = 64; // characters
constexpr int RoomForOneBeside = 36;
constexpr qreal PanelRadius = 10;

} // namespace

UrgentPanel::UrgentPanel(QWidget *parent)
    : QFrame(parent)
    , m_overdue(new OverdueBand(this))
    , m_icon(new QLabel(this))
    , m_title(addLabel(u"urgentTitleLabel"_s, u"strong"_s))
    , m_words(addLabel(u"urgentWordsLabel"_s, u"title"_s))
    , m_remedy(addLabel(u"urgentRemedyLabel"_s, {}))
    , m_acknowledge(new QPushButton(tr("Acknowledge"), this))
    , m_clear(new QPushButton(tr("No longer urgent…"), this))
    , m_connect(new QPushButton(tr("Connect to a person…"), this))
    , m_end(new QPushButton(tr("End call…"), this))
    , m_reason(new UrgencyReason(this))
    , m_buttons(new QWidget(this))
    , m_worst(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_worst))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"urgentPanel"_s);
    buildButtons();
    buildLayout();
    setPreferences({});
    connect(m_acknowledge, &QPushButton::clicked, this, &UrgentPanel::acknowledge);
    connect(m_clear, &QPushButton::clicked, this, &UrgentPanel::askReason);
    connect(m_connect, &QPushButton::clicked, this, [this] { emit connectWanted(m_call); });
    connect(m_end, &QPushButton::clicked, this, [this] { emit endWanted(m_call); });
    connect(m_reason, &UrgencyReason::backedOut, this, &UrgentPanel::stopAsking);
    connect(m_reason, &UrgencyReason::given, this, [this](const QString &reason) {
        stopAsking();
        emit clearRequested(m_call, reason);
    });
    hide();
}

QLabel *UrgentPanel::addLabel(const QString &name, const QString &textStyle)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setProperty("textStyle", textStyle);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void UrgentPanel::buildButtons()
{
    m_acknowledge->setObjectName(u"acknowledgeButton"_s);
    setTone(m_acknowledge, Tone::Accent);
    m_clear->setObjectName(u"clearUrgencyButton"_s);
    m_clear->setToolTip(tr("Say why nobody has to look after this caller at once any more"));
    m_connect->setObjectName(u"urgentConnectButton"_s);
    m_end->setObjectName(u"urgentEndButton"_s);
    setTone(m_end, Tone::Danger);
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(2));
    for (QPushButton *button : {m_acknowledge, m_clear, m_connect, m_end})
        flow->addWidget(button);
}

void UrgentPanel::buildLayout()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    words->addWidget(m_title);
    words->addWidget(m_words);
    words->addWidget(m_remedy);
    words->addStretch(1);
    auto *told = new QHBoxLayout;
    told->setSpacing(space(3));
    told->addWidget(m_icon, 0, Qt::AlignTop);
    told->addLayout(words, 1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space(3));
    m_row->addLayout(told, 1);
    m_row->addWidget(m_buttons, 0);
    m_column->setContentsMargins(space(3), space(3), space(3), space(3));
    m_column->setSpacing(space(2));
    m_column->addWidget(m_overdue);
    m_column->addWidget(m_worst);
    m_column->addWidget(m_reason);
}

void UrgentPanel::showNothing()
{
    m_call = {};
    m_canAcknowledge = false;
    m_conditions.clear();
    m_reason->hide();
    hide();
}

bool UrgentPanel::says(UrgentCondition::Kind kind) const
{
    return std::ranges::any_of(m_conditions, [&](const UrgentCondition &condition) { return condition.kind == kind; });
}

void UrgentPanel::acknowledge()
{
    if (m_canAcknowledge)
        emit acknowledgeRequested(m_call);
}

void UrgentPanel::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    nameButtons();
}

void UrgentPanel::nameButtons()
{
    const Preferences &preferences = m_preferences;
    const bool canTransfer = preferences.canTransfer || m_canBeMoved;
    m_connect->setText(canTransfer ? tr("Connect to a person…") : tr("Arrange a call-back"));
    const QString tip = canTransfer
                            ? tr("Connect the caller to a person")
                            : tr("This phone line cannot pass callers on: somebody has to ring this caller back");
    m_connect->setToolTip(tipWithKey(tip, DeskKey::Connect, preferences));
    m_acknowledge->setToolTip(tipWithKey(tr("Say that you have seen it and look after the caller; the sound stops"),
                                         DeskKey::Acknowledge, preferences));
    m_end->setToolTip(tipWithKey(tr("End this call"), DeskKey::End, preferences));
}

void UrgentPanel::showCall(const CallState &state, Moment now)
{
    const bool isOther = state.id != m_call;
    m_call = state.id;
    m_canAcknowledge = canAcknowledge(state);
    if (m_canBeMoved != state.provider.canBeMoved) {
        m_canBeMoved = state.provider.canBeMoved;
        nameButtons();
    }
    if (isOther || !canClearUrgency(state))
        m_reason->hide();
    showButtons(state);
    showConditions(UrgentConditions::of(state, now), now);
}

void UrgentPanel::showButtons(const CallState &state)
{
    const bool isUnseen = stageOf(state) == CallStage::OutOfSight;
    m_acknowledge->setVisible(m_canAcknowledge);
    m_clear->setVisible(canClearUrgency(state) && !m_canAcknowledge && m_reason->isHidden());
    m_canConnect = canRefer(state);
    m_canEnd = isUnseen && canHangUp(state);
}

void UrgentPanel::showConditions(const QList<UrgentCondition> &conditions, Moment now)
{
    if (conditions.isEmpty())
        return showNothing();
    const bool isWorse = m_conditions.isEmpty() || conditions.first().kind != m_conditions.first().kind ||
                         conditions.first().title != m_conditions.first().title;
    const bool isSame = conditions == m_conditions;
    m_conditions = conditions;
    showWorst(conditions.first(), now);
    if (isSame)
        return;
    drawIcons();
    show();
    chooseShape();
    update();
    if (isWorse) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void UrgentPanel::showWorst(const UrgentCondition &worst, Moment now)
{
    const QString lasted =
        worst.since == Moment{} ? QString() : durationText((worst.until == Moment{} ? now : worst.until) - worst.since);
    //: Heading: %1 "Urgent words", %2 for how long, "00:41"
    m_title->setText(lasted.isEmpty() ? worst.title : tr("%1 · for %2").arg(worst.title, lasted));
    m_words->setText(worst.words);
    m_words->setVisible(!worst.words.isEmpty());
    m_overdue->setText(worst.isOverdue ? worst.remedy : QString());
    const QString remedy = worst.isOverdue ? QString() : worst.seenBy.isEmpty() ? worst.remedy : worst.seenBy;
    m_remedy->setText(remedy);
    setTone(m_title, worst.tone);
    setTone(m_words, worst.tone);
    setAccessibleName(worst.title);
    setAccessibleDescription(UrgentConditions::sentence(worst));
    m_title->setToolTip(worst.remedy);
    showRoom();
}

void UrgentPanel::setRoom(Room room)
{
    m_room = room;
    const int margin = room == Room::Tight ? space(2) : space(3);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(room == Room::Tight ? space(1) : space(2));
    showRoom();
}

// In little room, what was asked and what the operator is answering come before advice.
void UrgentPanel::showRoom()
{
    if (m_conditions.isEmpty())
        return;
    const UrgentCondition &worst = m_conditions.first();
    const bool isLittle = m_room != Room::Enough;
    const bool isAdvice = !worst.isCalm() && !worst.words.isEmpty();
    m_title->setVisible(!worst.isOverdue); // the band says it
    m_remedy->setVisible(!m_remedy->text().isEmpty() && !(isLittle && isAdvice));
    m_worst->setVisible(!isLittle || m_reason->isHidden());
    m_reason->setCompact(isLittle);
    m_connect->setVisible(m_canConnect && m_room != Room::Tight);
    m_end->setVisible(m_canEnd && m_room != Room::Tight);
    chooseShape();
    showFurther();
}

UrgentPanel::FurtherLine UrgentPanel::addFurtherLine()
{
    FurtherLine line;
    line.row = new QWidget(this);
    line.icon = new QLabel(line.row);
    line.words = new QLabel(line.row);
    line.words->setObjectName(u"urgentFurtherLabel%1"_s.arg(m_further.size() + 1));
    line.words->setWordWrap(true);
    line.words->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addWidget(line.words, 1);
    m_column->addWidget(line.row);
    return line;
}

void UrgentPanel::showFurther()
{
    const QList<UrgentCondition> further = m_conditions.sliced(1);
    QStringList titles;
    for (const UrgentCondition &condition : further)
        titles.append(condition.title);
    while (m_further.size() < further.size())
        m_further.append(addFurtherLine());
    for (qsizetype i = 0; i < m_further.size(); ++i) {
        const bool isOneOfSeveral = i < further.size() && m_room == Room::Enough;
        const bool isAllInOne = i == 0 && !further.isEmpty() && m_room != Room::Enough && m_reason->isHidden();
        m_further[i].row->setVisible(isOneOfSeveral || isAllInOne);
        if (isOneOfSeveral)
            //: A further reason to look at a call: %1 what it is, %2 what to do
            m_further[i].words->setText(tr("%1: %2").arg(further[i].title, further[i].remedy));
        else
            m_further[i].words->setText(titles.join(u" · "_s));
        if (i < further.size())
            setTone(m_further[i].words, further[i].tone);
    }
}

void UrgentPanel::askReason()
{
    m_clear->hide();
    m_reason->ask();
    showRoom();
}

void UrgentPanel::stopAsking()
{
    m_reason->hide();
    m_clear->show();
    showRoom();
    m_clear->setFocus(Qt::OtherFocusReason);
}

void UrgentPanel::drawIcons()
{
    if (m_conditions.isEmpty())
        return;
    const auto draw = [this](QLabel *label, const UrgentCondition &condition, int side) {
        label->setPixmap(iconFor(condition.icon, condition.tone).pixmap(QSize(side, side), devicePixelRatioF()));
    };
    m_words->ensurePolished();
    m_title->ensurePolished();
    draw(m_icon, m_conditions.first(), m_words->fontMetrics().height() + space(1));
    for (qsizetype i = 1; i < m_conditions.size() && i <= m_further.size(); ++i)
        draw(m_further[i - 1].icon, m_conditions[i], m_title->fontMetrics().height());
}

void UrgentPanel::chooseShape()
{
    // In a tight panel one button at most is left: beside the words it costs no line.
    const int characters = m_room == Room::Tight ? RoomForOneBeside : RoomForButtonsBeside;
    const bool isWide = width() > characters * fontMetrics().horizontalAdvance(u'0');
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_row->direction() && m_isShaped)
        return;
    m_isShaped = true;
    m_row->setDirection(direction);
    m_row->setAlignment(m_buttons, isWide ? Qt::AlignTop | Qt::AlignRight : Qt::Alignment());
    static_cast<FlowLayout *>(m_buttons->layout())->setStacked(isWide);
    m_buttons->updateGeometry(); // a new direction alone tells nobody that the height is another
    m_worst->updateGeometry();
}

void UrgentPanel::paintEvent(QPaintEvent *)
{
    if (m_conditions.isEmpty())
        return;
    const UrgentCondition &worst = m_conditions.first();
    const Colours &colours = systemColours();
    const bool isUrgent = worst.kind == UrgentCondition::Kind::Urgent;
    const qreal edge = worst.isOverdue ? 5 : isUrgent && !worst.isCalm() ? 3 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.toneText(worst.tone), edge));
    painter.setBrush(worst.isCalm() ? colours.surface : colours.toneSoft(worst.tone));
    const qreal inset = edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), PanelRadius, PanelRadius);
}

void UrgentPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    chooseShape();
}

void UrgentPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        drawIcons();
}

} // namespace callside
