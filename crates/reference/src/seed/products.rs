//! Products by their real names and part numbers, with prices of our own.

/// A product of the catalogue.
pub(super) struct Product {
    /// The name customers see.
    pub(super) name: &'static str,
    /// Its stock-keeping part number.
    pub(super) part_number: &'static str,
    /// Price of one license for a month, in hundredths of a euro; other currencies follow from it.
    pub(super) monthly: i64,
}

const fn product(name: &'static str, part_number: &'static str, monthly: i64) -> Product {
    Product { name, part_number, monthly }
}

/// What the commercial cloud sells.
pub(super) const WORLDWIDE: &[Product] = &[
    product("Microsoft 365 E3", "SPE_E3", 3_640),
    product("Microsoft 365 E5", "SPE_E5", 5_520),
    product("Microsoft 365 F1", "M365_F1", 220),
    product("Microsoft 365 F3", "SPE_F1", 780),
    product("Microsoft 365 Business Basic", "O365_BUSINESS_ESSENTIALS", 560),
    product("Microsoft 365 Business Standard", "O365_BUSINESS_PREMIUM", 1_170),
    product("Microsoft 365 Business Premium", "SPB", 2_060),
    product("Microsoft 365 Apps for business", "O365_BUSINESS", 960),
    product("Microsoft 365 Apps for enterprise", "OFFICESUBSCRIPTION", 1_220),
    product("Microsoft 365 Copilot", "Microsoft_365_Copilot", 2_810),
    product("Microsoft 365 E5 Compliance", "INFORMATION_PROTECTION_COMPLIANCE", 1_120),
    product("Microsoft 365 E5 Security", "IDENTITY_THREAT_PROTECTION", 1_120),
    product("Office 365 E1", "STANDARDPACK", 940),
    product("Office 365 E3", "ENTERPRISEPACK", 2_160),
    product("Office 365 E5", "ENTERPRISEPREMIUM", 3_560),
    product("Office 365 F3", "DESKLESSPACK", 370),
    product("Exchange Online (Plan 1)", "EXCHANGESTANDARD", 370),
    product("Exchange Online (Plan 2)", "EXCHANGEENTERPRISE", 750),
    product("Exchange Online Kiosk", "EXCHANGEDESKLESS", 190),
    product("SharePoint (Plan 1)", "SHAREPOINTSTANDARD", 470),
    product("SharePoint (Plan 2)", "SHAREPOINTENTERPRISE", 940),
    product("OneDrive for Business (Plan 2)", "WACONEDRIVEENTERPRISE", 940),
    product("Microsoft Teams Enterprise", "Microsoft_Teams_Enterprise_New", 500),
    product("Microsoft Teams Essentials", "TEAMS_ESSENTIALS_AAD", 370),
    product("Microsoft Teams Phone Standard", "MCOEV", 940),
    product("Microsoft Teams Premium", "Microsoft_Teams_Premium", 940),
    product("Microsoft Teams Rooms Pro", "Microsoft_Teams_Rooms_Pro", 3_740),
    product("Power BI Pro", "POWER_BI_PRO", 1_310),
    product("Power BI Premium Per User", "PBI_PREMIUM_PER_USER", 2_250),
    product("Power Apps Premium", "POWERAPPS_PER_USER", 1_870),
    product("Power Automate Premium", "POWERAUTOMATE_ATTENDED_RPA", 1_400),
    product("Dynamics 365 Sales Enterprise", "DYN365_ENTERPRISE_SALES", 9_840),
    product("Dynamics 365 Customer Service Enterprise", "DYN365_ENTERPRISE_CUSTOMER_SERVICE", 9_840),
    product("Dynamics 365 Field Service", "DYN365_ENTERPRISE_FIELD_SERVICE", 9_840),
    product("Dynamics 365 Finance", "DYN365_FINANCE", 19_670),
    product("Dynamics 365 Business Central Essentials", "DYN365_BUSCENTRAL_ESSENTIAL", 7_500),
    product("Dynamics 365 Team Members", "DYN365_TEAM_MEMBERS", 750),
    product("Project Plan 1", "PROJECT_P1", 940),
    product("Project Plan 3", "PROJECTPROFESSIONAL", 2_810),
    product("Project Plan 5", "PROJECTPREMIUM", 5_150),
    product("Visio Plan 1", "VISIOONLINE_PLAN1", 470),
    product("Visio Plan 2", "VISIOCLIENT", 1_400),
    product("Enterprise Mobility + Security E3", "EMS", 990),
    product("Enterprise Mobility + Security E5", "EMSPREMIUM", 1_530),
    product("Microsoft Entra ID P1", "AAD_PREMIUM", 560),
    product("Microsoft Entra ID P2", "AAD_PREMIUM_P2", 840),
    product("Microsoft Intune Plan 1", "INTUNE_A", 750),
    product("Microsoft Defender for Office 365 (Plan 1)", "ATP_ENTERPRISE", 190),
    product("Microsoft Defender for Office 365 (Plan 2)", "THREAT_INTELLIGENCE", 470),
    product("Microsoft Defender for Endpoint", "WIN_DEF_ATP", 490),
    product("Microsoft Defender for Business", "MDE_SMB", 280),
    product("Windows 10/11 Enterprise E3", "WIN10_VDA_E3", 660),
    product("Windows 10/11 Enterprise E5", "WIN10_VDA_E5", 1_030),
    product("Microsoft Viva", "VIVA", 1_120),
];

/// What Microsoft Cloud Germany and the cloud of 21Vianet sell: fewer, and under the older family name.
pub(super) const SOVEREIGN: &[Product] = &[
    product("Office 365 E1", "STANDARDPACK", 940),
    product("Office 365 E3", "ENTERPRISEPACK", 2_160),
    product("Office 365 E5", "ENTERPRISEPREMIUM", 3_560),
    product("Office 365 F3", "DESKLESSPACK", 370),
    product("Office 365 Business", "O365_BUSINESS", 960),
    product("Office 365 Business Essentials", "O365_BUSINESS_ESSENTIALS", 560),
    product("Office 365 Business Premium", "O365_BUSINESS_PREMIUM", 1_170),
    product("Office 365 ProPlus", "OFFICESUBSCRIPTION", 1_220),
    product("Exchange Online (Plan 1)", "EXCHANGESTANDARD", 370),
    product("Exchange Online (Plan 2)", "EXCHANGEENTERPRISE", 750),
    product("SharePoint Online (Plan 1)", "SHAREPOINTSTANDARD", 470),
    product("SharePoint Online (Plan 2)", "SHAREPOINTENTERPRISE", 940),
    product("OneDrive for Business (Plan 1)", "WACONEDRIVESTANDARD", 470),
    product("Power BI Pro", "POWER_BI_PRO", 1_310),
    product("Project Online Professional", "PROJECTPROFESSIONAL", 2_810),
    product("Visio Online Plan 2", "VISIOCLIENT", 1_400),
    product("Enterprise Mobility + Security E3", "EMS", 990),
    product("Enterprise Mobility + Security E5", "EMSPREMIUM", 1_530),
];

/// What Microsoft Cloud Germany sells beside that.
pub(super) const GERMANY_ONLY: &[Product] = &[
    product("Exchange Online Kiosk", "EXCHANGEDESKLESS", 190),
    product("Exchange Online Archiving for Exchange Online", "EXCHANGEARCHIVE_ADDON", 280),
    product("Skype for Business Online (Plan 2)", "MCOSTANDARD", 510),
    product("OneDrive for Business (Plan 2)", "WACONEDRIVEENTERPRISE", 940),
    product("Project Online Essentials", "PROJECTESSENTIALS", 650),
    product("Project Online Premium", "PROJECTPREMIUM", 5_150),
    product("Visio Online Plan 1", "VISIOONLINE_PLAN1", 470),
    product("Azure Active Directory Premium P1", "AAD_PREMIUM", 560),
    product("Azure Active Directory Premium P2", "AAD_PREMIUM_P2", 840),
    product("Microsoft Intune", "INTUNE_A", 750),
    product("Azure Information Protection Premium P1", "RIGHTSMANAGEMENT", 190),
    product("Office 365 Advanced Threat Protection (Plan 1)", "ATP_ENTERPRISE", 190),
    product("Office 365 Advanced Threat Protection (Plan 2)", "THREAT_INTELLIGENCE", 470),
    product("Office 365 Cloud App Security", "ADALLOM_O365", 330),
    product("Windows 10 Enterprise E3", "WIN10_VDA_E3", 660),
    product("Dynamics 365 for Sales Enterprise Edition", "DYN365_ENTERPRISE_SALES", 9_840),
    product(
        "Dynamics 365 for Customer Service Enterprise Edition",
        "DYN365_ENTERPRISE_CUSTOMER_SERVICE",
        9_840,
    ),
    product("Dynamics 365 for Team Members Enterprise Edition", "DYN365_TEAM_MEMBERS", 750),
];
