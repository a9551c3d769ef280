package org.tradefacts;

/** The kinds of trade measure. */
public enum MeasureType {
    /** tariff. */
    TARIFF,
    /** tariff rate quota. */
    TARIFF_RATE_QUOTA,
    /** anti dumping. */
    ANTI_DUMPING,
    /** countervailing duty. */
    COUNTERVAILING_DUTY,
    /** safeguard. */
    SAFEGUARD,
    /** quota. */
    QUOTA,
    /** import ban. */
    IMPORT_BAN,
    /** import licensing. */
    IMPORT_LICENSING,
    /** de minimis. */
    DE_MINIMIS,
    /** export ban. */
    EXPORT_BAN,
    /** export quota. */
    EXPORT_QUOTA,
    /** export tax. */
    EXPORT_TAX,
    /** export control. */
    EXPORT_CONTROL,
    /** export restraint. */
    EXPORT_RESTRAINT,
    /** sanction. */
    SANCTION,
    /** investment restriction. */
    INVESTMENT_RESTRICTION,
    /** subsidy. */
    SUBSIDY,
    /** export subsidy. */
    EXPORT_SUBSIDY,
    /** technical barrier. */
    TECHNICAL_BARRIER,
    /** sanitary measure. */
    SANITARY_MEASURE,
    /** local content. */
    LOCAL_CONTENT,
    /** procurement. */
    PROCUREMENT,
    /** shipping restriction. */
    SHIPPING_RESTRICTION,
    /** port fee. */
    PORT_FEE,
    /** internal tax. */
    INTERNAL_TAX,
    /** rules of origin. */
    RULES_OF_ORIGIN,
    /** currency measure. */
    CURRENCY_MEASURE,
    /** trade agreement. */
    TRADE_AGREEMENT,
    /** purchase commitment. */
    PURCHASE_COMMITMENT,
    /** investment commitment. */
    INVESTMENT_COMMITMENT,
    /** other non tariff. */
    OTHER_NON_TARIFF
}
