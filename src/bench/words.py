"""The vocabulary of the synthetic records: what titles and summaries are put together from."""

# Codes of the service's own vocabularies with the words a title uses for them; the commonest first (Zipf).
INDUSTRIES = [
    ("software", "软件", "software"), ("artificial_intelligence", "人工智能", "artificial intelligence"),
    ("game", "游戏", "game"), ("digital_culture", "数字文创", "digital culture"),
    ("big_data", "大数据", "big data"), ("e_commerce", "直播电商", "live commerce"),
    ("computing", "算力", "computing"), ("film_tv", "影视", "film"), ("industrial_internet", "工业互联网", "industrial internet"),
    ("smart_city", "智慧城市", "smart city"), ("cultural_tourism", "文旅", "culture and tourism"),
    ("animation", "动漫", "animation"), ("metaverse", "元宇宙", "metaverse"), ("esports", "电竞", "esports"),
    ("service_outsourcing", "服务外包", "outsourcing"), ("online_education", "在线教育", "online education"),
    ("extended_reality", "虚拟现实", "virtual reality"), ("music", "音乐", "music"),
    ("culture", "文化", "culture"),
]
SUPPORTS = [
    ("r_and_d", "研发", "R&D"), ("capital", "资本", "capital"), ("premises", "场地", "premises"),
    ("talent", "人才引进", "talent"), ("incubation", "孵化", "incubation"), ("publishing", "发行", "publishing"),
    ("overseas_expansion", "出海", "overseas"), ("computing_power", "算力券", "computing voucher"),
    ("training", "人才培养", "training"), ("market_matching", "供需对接", "market"), ("exchange", "交流", "exchange"),
    ("technology", "技术", "technology"), ("production", "制作", "production"), ("recognition", "评选", "award"),
    ("demonstration", "示范应用", "demonstration"), ("housing", "住房", "housing"), ("copyright", "版权", "copyright"),
    ("data", "数据资源", "data"), ("recruitment", "招聘", "recruitment"), ("testing", "测试", "testing"),
    ("living_services", "生活服务", "living"), ("consulting", "咨询", "advice"),
]
BENEFICIARIES = [
    ("company", "企业", "companies"), ("sme", "中小企业", "small companies"), ("startup", "初创团队", "start-ups"),
    ("talent", "高层次人才", "specialists"), ("developer", "开发者", "developers"), ("creator", "创作者", "creators"),
    ("practitioner", "从业者", "practitioners"), ("student", "学生", "students"), ("university", "高校", "universities"),
    ("rights_holder", "版权方", "rights holders"), ("investor", "投资机构", "investors"), ("public", "公众", "the public"),
]
KINDS = [
    ("subsidy", 34, [("补贴", "subsidy"), ("奖励", "reward"), ("资助", "grant")]),
    ("policy", 18, [("扶持办法", "measures"), ("若干措施", "policy measures"), ("行动计划", "action plan")]),
    ("infrastructure", 16, [("产业园", "park"), ("基地", "base"), ("创新中心", "innovation centre")]),
    ("service", 10, [("公共服务平台", "service platform"), ("服务站", "service station")]),
    ("talent", 8, [("人才计划", "talent programme"), ("训练营", "training camp")]),
    ("fund", 6, [("产业基金", "industry fund"), ("引导基金", "guidance fund")]),
    ("partnership", 4, [("合作协议", "cooperation agreement"), ("产业联盟", "alliance")]),
    ("event", 4, [("大赛", "contest"), ("博览会", "expo")]),
]
STATUSES = [("in_force", 60), ("planned", 17), ("in_progress", 15), ("ended", 8)]

# What a programme is called after, and what its summary says it is about: the long tail of search words.
TOPICS = [
    ("高质量发展", "high-quality growth"), ("数字化转型", "digital transformation"), ("首发", "first release"),
    ("精品", "quality works"), ("核心技术", "core technology"), ("引擎", "engine"), ("云平台", "cloud platform"),
    ("知识产权", "intellectual property"), ("青年", "youth"), ("领军", "leading"), ("总部", "headquarters"),
    ("独角兽", "unicorn"), ("专精特新", "specialised"), ("瞪羚", "gazelle"), ("绿色", "green"), ("低碳", "low-carbon"),
    ("智能制造", "smart manufacturing"), ("大模型", "large model"), ("数据要素", "data elements"), ("超算", "supercomputing"),
    ("边缘计算", "edge computing"), ("区块链", "blockchain"), ("数字孪生", "digital twin"), ("机器人", "robotics"),
    ("无人机", "drone"), ("芯片", "chip"), ("传感器", "sensor"), ("开源", "open source"), ("信创", "trusted computing"),
    ("网络安全", "cyber security"), ("短视频", "short video"), ("网络文学", "web fiction"), ("微短剧", "micro drama"),
    ("虚拟拍摄", "virtual production"), ("全景声", "panoramic sound"), ("数字藏品", "digital collectibles"),
    ("非遗", "heritage"), ("博物馆", "museum"), ("演艺", "performance"), ("国潮", "China chic"), ("沉浸式", "immersive"),
    ("乡村", "rural"), ("跨境", "cross-border"), ("自贸区", "free trade"), ("一带一路", "Belt and Road"),
    ("产教融合", "industry and education"), ("实训", "practice"), ("技能", "skills"), ("博士后", "postdoctoral"),
    ("留学", "returnee"), ("路演", "roadshow"), ("融资", "financing"), ("贷款贴息", "loan interest"), ("担保", "guarantee"),
    ("上市", "listing"), ("并购", "merger"), ("租金", "rent"), ("装修", "fitting-out"), ("用房", "office space"),
    ("公寓", "apartments"), ("通勤", "commuting"), ("医疗", "health care"), ("子女教育", "schooling"), ("落户", "settling"),
    ("标准", "standards"), ("检测", "inspection"), ("认证", "certification"), ("专利", "patents"), ("商标", "trademarks"),
    ("品牌", "brand"), ("展会", "exhibition"), ("峰会", "summit"), ("创意", "creative"), ("设计", "design"),
    ("渲染", "rendering"), ("动作捕捉", "motion capture"), ("配音", "dubbing"), ("本地化", "localization"),
    ("翻译", "translation"), ("海外市场", "foreign markets"), ("外贸", "foreign trade"), ("结算", "settlement"),
    ("云游戏", "cloud gaming"), ("小游戏", "mini games"), ("功能游戏", "serious games"), ("未成年人保护", "child protection"),
    ("内容审核", "content review"), ("直播基地", "live base"), ("供应链", "supply chain"), ("物流", "logistics"),
    ("车联网", "connected vehicles"), ("低空经济", "low-altitude economy"), ("卫星", "satellite"), ("量子", "quantum"),
    ("生物医药", "biomedicine"), ("新材料", "new materials"), ("新能源", "new energy"), ("储能", "energy storage"),
    ("氢能", "hydrogen"), ("养老", "elderly care"), ("体育", "sports"), ("冰雪", "ice and snow"), ("马拉松", "marathon"),
]

# Names of places below the provinces, of companies and of boards: two of these syllables each.
SYLLABLES = [
    ("安", "an"), ("宝", "bao"), ("昌", "chang"), ("城", "cheng"), ("川", "chuan"), ("东", "dong"), ("丰", "feng"),
    ("福", "fu"), ("高", "gao"), ("冠", "guan"), ("海", "hai"), ("河", "he"), ("恒", "heng"), ("湖", "hu"), ("华", "hua"),
    ("吉", "ji"), ("嘉", "jia"), ("江", "jiang"), ("金", "jin"), ("景", "jing"), ("康", "kang"), ("兰", "lan"),
    ("乐", "le"), ("临", "lin"), ("龙", "long"), ("绵", "mian"), ("南", "nan"), ("宁", "ning"), ("平", "ping"),
    ("青", "qing"), ("清", "qing"), ("泉", "quan"), ("荣", "rong"), ("瑞", "rui"), ("山", "shan"), ("石", "shi"),
    ("顺", "shun"), ("松", "song"), ("泰", "tai"), ("天", "tian"), ("通", "tong"), ("万", "wan"), ("文", "wen"),
    ("武", "wu"), ("西", "xi"), ("仙", "xian"), ("新", "xin"), ("兴", "xing"), ("秀", "xiu"), ("延", "yan"), ("阳", "yang"),
    ("宜", "yi"), ("永", "yong"), ("玉", "yu"), ("岳", "yue"), ("云", "yun"), ("长", "chang"), ("镇", "zhen"),
    ("中", "zhong"), ("竹", "zhu"),
]
PROVINCES = [
    ("11", "北京市", "Beijing"), ("12", "天津市", "Tianjin"), ("13", "河北省", "Hebei"), ("14", "山西省", "Shanxi"),
    ("15", "内蒙古自治区", "Inner Mongolia"), ("21", "辽宁省", "Liaoning"), ("22", "吉林省", "Jilin"),
    ("23", "黑龙江省", "Heilongjiang"), ("31", "上海市", "Shanghai"), ("32", "江苏省", "Jiangsu"), ("33", "浙江省", "Zhejiang"),
    ("34", "安徽省", "Anhui"), ("35", "福建省", "Fujian"), ("36", "江西省", "Jiangxi"), ("37", "山东省", "Shandong"),
    ("41", "河南省", "Henan"), ("42", "湖北省", "Hubei"), ("43", "湖南省", "Hunan"), ("44", "广东省", "Guangdong"),
    ("45", "广西壮族自治区", "Guangxi"), ("46", "海南省", "Hainan"), ("50", "重庆市", "Chongqing"), ("51", "四川省", "Sichuan"),
    ("52", "贵州省", "Guizhou"), ("53", "云南省", "Yunnan"), ("54", "西藏自治区", "Tibet"), ("61", "陕西省", "Shaanxi"),
    ("62", "甘肃省", "Gansu"), ("63", "青海省", "Qinghai"), ("64", "宁夏回族自治区", "Ningxia"), ("65", "新疆维吾尔自治区", "Xinjiang"),
]
