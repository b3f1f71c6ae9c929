package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** The industry that an incentive is for. */
public enum Industry implements Code {
    GAME("游戏", "Games"),
    ESPORTS("电子竞技", "Esports"),
    ANIMATION("动漫", "Animation and comics"),
    DIGITAL_CULTURE("数字文创", "Digital culture"),
    CULTURE("文化产业", "Culture"),
    FILM_TV("影视", "Film, television and video"),
    MUSIC("音乐", "Music"),
    METAVERSE("元宇宙", "Metaverse"),
    EXTENDED_REALITY("虚拟现实与增强现实", "Virtual and augmented reality"),
    ARTIFICIAL_INTELLIGENCE("人工智能", "Artificial intelligence"),
    BIG_DATA("大数据", "Big data"),
    COMPUTING("算力与云计算", "Computing power and cloud"),
    SOFTWARE("软件和信息技术服务", "Software and IT services"),
    BLOCKCHAIN("区块链", "Blockchain"),
    SERVICE_OUTSOURCING("服务外包", "Service outsourcing"),
    E_COMMERCE("电子商务与直播", "E-commerce and live streaming"),
    INDUSTRIAL_INTERNET("工业互联网与物联网", "Industrial internet and IoT"),
    SMART_CITY("智慧城市", "Smart city"),
    MANUFACTURING("制造业", "Manufacturing"),
    CULTURAL_TOURISM("文旅", "Culture and tourism"),
    ONLINE_EDUCATION("在线教育", "Online education");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Industry(String zh, String en) {
        label = new Text(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
